import { ExternalLink } from 'lucide-react';
import { bridge } from '../bridge.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

/** Opens the provider's own page of connected apps. */
export function ConnectionsPageButton({ providerId }: { providerId: string }) {
  const provider = useProvider(providerId);
  const open = useRequest(bridge.openProviderPage);
  return (
    <>
      <Button
        small
        icon={<ExternalLink size={14} aria-hidden="true" />}
        pending={open.pending}
        onClick={() => void open.run({ providerId, page: 'connections' })}
      >
        Check at {provider?.name ?? 'the provider'}
      </Button>
      {open.error && <ErrorBanner error={open.error} providerId={providerId} />}
    </>
  );
}
