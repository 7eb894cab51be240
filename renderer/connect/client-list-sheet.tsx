import { Plus } from 'lucide-react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { organizationName } from '../messages/connect-provider-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ClientRows } from './client-rows.tsx';

interface ClientListSheetProps {
  provider: ProviderView;
  thenChooseAccess: boolean;
  onAdd: () => void;
  onEdit: (clientId: string) => void;
}

/** The registrations that there are at one provider. */
export function ClientListSheet({ provider, thenChooseAccess, onAdd, onEdit }: ClientListSheetProps) {
  const { id: providerId, name, clients, mayAddClients } = provider;
  const said = texts.clients;
  const policy = useApp(({ settings }) => settings.value.policy);
  return (
    <Sheet
      title={said.listTitle(name)}
      subtitle={said.listSubtitle}
      page="list"
      onClose={closeSheet}
      footer={
        <>
          {thenChooseAccess && (
            <Button onClick={() => openSheet({ kind: 'choose-provider' })}>{said.back}</Button>
          )}
          {mayAddClients && (
            <Button icon={<Plus size={14} aria-hidden="true" />} onClick={onAdd}>
              {said.addAnother}
            </Button>
          )}
          {thenChooseAccess && clients.length > 0 ? (
            <Button kind="primary" first onClick={() => openSheet({ kind: 'choose-access', providerId })}>
              {said.continue}
            </Button>
          ) : (
            <Button kind="primary" first onClick={closeSheet}>
              {said.done}
            </Button>
          )}
        </>
      }
    >
      {!mayAddClients && (
        <Banner tone="quiet" title={said.setBy(organizationName(policy))}>
          <p>{said.fixed(name)}</p>
        </Banner>
      )}
      <ClientRows
        provider={provider}
        onEdit={onEdit}
        back={{ kind: 'set-up', providerId, next: thenChooseAccess ? 'choose-access' : 'close' }}
      />
    </Sheet>
  );
}
