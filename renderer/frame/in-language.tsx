import { useApp } from '../store/app-store.ts';
import { App } from './app.tsx';

/** The app, drawn anew when another language is spoken: every word of it is another one then. */
export function InLanguage() {
  const locale = useApp(({ settings }) => settings.value.locale);
  return <App key={locale} />;
}
