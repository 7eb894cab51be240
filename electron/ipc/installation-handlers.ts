import { AppError } from '../errors/app-error.ts';
import type { Installation } from '../installation/installation.ts';
import { type LeaveParts, leave } from '../installation/leave.ts';
import type { Handlers } from './router.ts';

export interface InstallationHandlerParts extends LeaveParts {
  installation: Installation;
}

type InstallationHandlers = Pick<Handlers, 'repairLinks' | 'checkForUpdates' | 'installUpdate' | 'leave'>;

/** What can be done with this copy of the app. */
export function createInstallationHandlers(parts: InstallationHandlerParts): InstallationHandlers {
  const { links, updates } = parts.installation;
  return {
    repairLinks: async () => {
      if (!(await links.ensureRegistered())) throw new AppError('LINKS_NOT_REPAIRED');
      return {};
    },
    checkForUpdates: async () => {
      await updates.check();
      return {};
    },
    installUpdate: async () => {
      await updates.install();
      return {};
    },
    leave: ({ evenIfNotRevoked }) => leave(parts, evenIfNotRevoked),
  };
}
