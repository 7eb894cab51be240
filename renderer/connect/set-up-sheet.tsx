import { useState } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ClientListSheet } from './client-list-sheet.tsx';
import { ClientSheet } from './client-sheet.tsx';

interface SetUpSheetProps {
  providerId: string;
  thenChooseAccess: boolean;
  /** The client to edit at once. */
  clientId?: string | undefined;
  /** Begins with a new one, whatever there is. */
  isNew?: boolean | undefined;
}

/** Guides the person through their own client registration, and keeps those that there are. */
export function SetUpSheet({ providerId, ...rest }: SetUpSheetProps) {
  const provider = useProvider(providerId);
  if (provider) return <SetUp key={providerId} provider={provider} {...rest} />;
  // A provider that was added a moment ago is told of by an event.
  return (
    <Sheet
      title={texts.setUp.shortTitle}
      onClose={closeSheet}
      footer={<Button onClick={closeSheet}>{texts.clients.close}</Button>}
    >
      <Skeleton rows={3} label={texts.setUp.reading} />
    </Sheet>
  );
}

type Page = { at: 'list' } | { at: 'new' } | { at: 'edit'; clientId: string };

interface SetUpProps {
  provider: ProviderView;
  thenChooseAccess: boolean;
  clientId?: string | undefined;
  isNew?: boolean | undefined;
}

function SetUp({ provider, thenChooseAccess, clientId, isNew }: SetUpProps) {
  const { clients } = provider;
  // A client that a file brings while the sheet is open changes nothing of where it was begun.
  const [hadNone] = useState(clients.length === 0 && provider.mayAddClients);
  const [page, setPage] = useState<Page>(() =>
    clientId ? { at: 'edit', clientId } : { at: isNew || hadNone ? 'new' : 'list' },
  );
  const edited = page.at === 'edit' ? clients.find((each) => each.clientId === page.clientId) : undefined;
  const toList = () => setPage({ at: 'list' });
  if (edited || page.at === 'new' || (clients.length === 0 && provider.mayAddClients)) {
    return (
      <ClientSheet
        key={edited?.clientId ?? ''}
        provider={provider}
        edited={edited}
        thenChooseAccess={thenChooseAccess}
        // Begun from the list of the settings, it ends there.
        onBack={hadNone || clientId ? undefined : toList}
      />
    );
  }
  return (
    <ClientListSheet
      provider={provider}
      thenChooseAccess={thenChooseAccess}
      onAdd={() => setPage({ at: 'new' })}
      onEdit={(each) => setPage({ at: 'edit', clientId: each })}
    />
  );
}
