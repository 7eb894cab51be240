import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../ipc/desktop-requests.ts';

/**
 * What the window was asked for and did not take yet: it may still be opening. Only the last one waits, so that nobody is led
 * through a row of pages.
 */
export class AskedCommands {
  readonly state: StoreApi<{ command: Command | null }> = createStore(() => ({
    command: null as Command | null,
  }));
  readonly #isLocked: () => boolean;

  /** @param isLocked a locked window shows its lock, and nothing that is asked of it is kept for later */
  constructor(isLocked: () => boolean) {
    this.#isLocked = isLocked;
  }

  ask(command: Command): void {
    if (!this.#isLocked()) this.state.setState({ command });
  }

  take(): Command | null {
    const { command } = this.state.getState();
    if (command) this.state.setState({ command: null });
    return this.#isLocked() ? null : command;
  }
}
