import { createStore, type StoreApi } from 'zustand/vanilla';
import { hasEnded } from '../accounts/attempt-step.ts';
import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import type { InstallationKind } from './installation-kind.ts';
import { type SchemeRegistrar, SchemeRegistration } from './scheme-registration.ts';
import { type UpdateEngine, UpdateService } from './update-service.ts';

/** What the platform knows and can do of this copy of the app. */
export interface InstallationPlatform {
  kind: InstallationKind;
  updateEngine: UpdateEngine | null;
  /** Whether Chromium's sandbox is on. */
  isSandboxed: boolean;
  /** Removes all folders of the app, now and once more when it ends. */
  removeFolders: () => Promise<void> | void;
}

interface OnPlatform {
  installation: InstallationPlatform;
  schemeHandler: SchemeRegistrar;
  nowMs: () => number;
}

export type Installation = ReturnType<typeof createInstallation>;

/** Other programs are started for it: the window comes first, and all that hurries it. */
const linkCheckAfterMs = 2_000;

/** This copy of the app as a thing that was installed: who opens its links, how it is updated, and that it may be left. */
export function createInstallation(
  { installation: platform, schemeHandler, nowMs }: OnPlatform,
  attempts: ConnectionAttempts,
) {
  const isConnecting = () => attempts.state.getState().attempts.some(({ step }) => !hasEnded(step));
  const links = new SchemeRegistration(schemeHandler);
  const updates = new UpdateService({
    kind: platform.kind,
    engine: platform.updateEngine,
    ...{ isConnecting, nowMs },
  });
  attempts.state.subscribe(() => updates.connectingChanged());
  /** When somebody asked, by the menu or by another start, to remove everything; null until then. */
  const leaving: StoreApi<{ askedAtMs: number | null }> = createStore(() => ({
    askedAtMs: null as number | null,
  }));
  return {
    kind: platform.kind,
    isSandboxed: platform.isSandboxed,
    ...{ links, updates, leaving },
    removeFolders: platform.removeFolders,
    askToLeave: () => leaving.setState({ askedAtMs: nowMs() }),
    begin: () => {
      setTimeout(() => void links.check(), linkCheckAfterMs).unref();
      updates.begin();
    },
  };
}
