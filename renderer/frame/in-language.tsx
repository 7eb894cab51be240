import { useLanguage } from '../store/use-language.ts';
import { App } from './app.tsx';

/** Draws all of the app anew when another language is spoken, and keeps what was typed and chosen in it. */
export function InLanguage() {
  useLanguage();
  return <App />;
}
