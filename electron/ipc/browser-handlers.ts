import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import type { InstalledBrowser } from '../platform/installed-browsers.ts';
import type { Handlers } from './router.ts';

export interface BrowserHandlerParts {
  attempts: ConnectionAttempts;
  openBrowser: (url: URL) => Promise<void>;
  listBrowsers: () => Promise<InstalledBrowser[]>;
  /** @throws AppError as openBrowser */
  openInBrowser: (browserId: string, url: URL) => Promise<void>;
  copyText: (text: string, secrecy?: 'secret') => void;
}

type BrowserHandlers = Pick<
  Handlers,
  'reopenBrowser' | 'copyAuthorizationLink' | 'listBrowsers' | 'openInBrowser'
>;

/** What a person does whose browser did not open, or was the wrong one. Every link is a fresh one. */
export function createBrowserHandlers(parts: BrowserHandlerParts): BrowserHandlers {
  const { attempts } = parts;
  return {
    reopenBrowser: async ({ attemptId }) => {
      await parts.openBrowser(await attempts.link(attemptId));
      attempts.noteOpened(attemptId);
      return {};
    },
    copyAuthorizationLink: async ({ attemptId }) => {
      parts.copyText((await attempts.link(attemptId)).href, 'secret');
      return {};
    },
    listBrowsers: async () => ({ browsers: await parts.listBrowsers() }),
    openInBrowser: async ({ attemptId, browserId }) => {
      await parts.openInBrowser(browserId, await attempts.link(attemptId));
      attempts.noteOpened(attemptId);
      return {};
    },
  };
}
