import { useApp } from '../store/app-store.ts';
import { App } from './app.tsx';

/** Draws all of the app anew when another language is spoken, and keeps what was typed and chosen in it. */
export function InLanguage() {
  useApp(({ settings }) => settings.value.locale);
  return <App />;
}
