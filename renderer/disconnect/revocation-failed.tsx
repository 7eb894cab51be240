import type { ErrorView } from '../../electron/errors/app-error.ts';
import { useProvider } from '../store/selectors.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';

export function RevocationFailed({ error, providerId }: { error: ErrorView; providerId: string }) {
  const name = useProvider(providerId)?.name ?? 'the provider';
  return (
    <>
      <ErrorBanner error={error} providerId={providerId} />
      <p>
        The access could not be ended at {name}, so the account was kept. You can try again, or forget it here
        only. If you only forget it, remove the access on {name}’s own page too.
      </p>
      <p>
        <ConnectionsPageButton providerId={providerId} />
      </p>
    </>
  );
}
