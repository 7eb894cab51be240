import type { AccountsBridge } from '../electron/ipc/bridge.ts';

declare global {
  interface Window {
    readonly accounts: AccountsBridge;
  }
}

/** The only way out of the renderer: what the preload script gives. */
export const bridge: AccountsBridge = window.accounts;
