import type { InstallationKind } from '../installation/installation-kind.ts';
import type { SchemeRegistrar } from '../installation/scheme-registration.ts';
import { lazily } from '../later/lazily.ts';

/** The scheme handler of the system, loaded when links are looked at or needed. */
export function createSchemeHandlerLater(kind: InstallationKind): SchemeRegistrar {
  const handler = lazily(async () => (await import('./scheme-handler.ts')).createSchemeHandler(kind));
  return {
    ensureRegistered: async () => (await handler()).ensureRegistered(),
    inspect: async () => (await handler()).inspect(),
    forget: async () => (await handler()).forget(),
  };
}
