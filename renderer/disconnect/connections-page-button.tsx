import { ExternalLink } from 'lucide-react';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

/** Opens the provider's own page of connected apps. Nothing where none is known. */
export function ConnectionsPageButton({ providerId, clientId }: { providerId: string; clientId: string }) {
  const provider = useProvider(providerId);
  const open = useRequest(bridge.openProviderPage);
  if (!provider?.hasConnectionsPage) return null;
  return (
    <>
      <Button
        small
        icon={<ExternalLink size={14} aria-hidden="true" />}
        pending={open.pending}
        onClick={() => void open.run({ providerId, page: 'connections', clientId })}
      >
        {texts.disconnect.checkAt(provider.name)}
      </Button>
      {open.error && <ErrorBanner error={open.error} providerId={providerId} />}
    </>
  );
}
