import type { ActivityLedger } from '../activity/activity-ledger.ts';
import { AppError } from '../errors/app-error.ts';
import type { activityRequests } from './activity-requests.ts';
import type { Handlers } from './router.ts';

export interface ActivityHandlerParts {
  activity: ActivityLedger;
}

export function createActivityHandlers(
  _parts: ActivityHandlerParts,
): Pick<Handlers, keyof typeof activityRequests> {
  const refuse = () => {
    throw new AppError('REQUEST_REFUSED');
  };
  return { readActivity: refuse, exportActivity: refuse, clearActivity: refuse };
}
