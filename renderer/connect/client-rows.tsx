import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { clientName, clientNote } from '../messages/connect-client-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { openSheet } from '../store/navigation.ts';
import type { Sheet } from '../store/sheet.ts';
import { Button } from '../ui/button.tsx';

interface ClientRowsProps {
  provider: ProviderView;
  onEdit: (clientId: string) => void;
  /** Where to go after a client was removed, or was not. */
  back?: Sheet | undefined;
}

/** The registrations at a provider; the person's own can be changed. */
export function ClientRows({ provider, onEdit, back }: ClientRowsProps) {
  return (
    <ul className="rows" aria-label={texts.clients.listTitle(provider.name)}>
      {provider.clients.map((client) => (
        <ClientRow
          key={client.clientId}
          provider={provider}
          client={client}
          onEdit={onEdit}
          {...(back ? { back } : {})}
        />
      ))}
    </ul>
  );
}

function ClientRow({ provider, client, onEdit, back }: ClientRowsProps & { client: ClientView }) {
  const policy = useApp(({ settings }) => settings.value.policy);
  const { clientId } = client;
  const name = clientName(client);
  return (
    <li className="row client-row">
      <div className="row-text">
        <p className={name === clientId ? 'mono clipped' : 'clipped'} title={name}>
          {name}
        </p>
        {name !== clientId && (
          <p className="secondary mono clipped" title={clientId}>
            {clientId}
          </p>
        )}
        <p className="secondary">{clientNote(client, policy)}</p>
      </div>
      {client.origin === 'own' && (
        <>
          <Button
            small
            kind="quiet"
            aria-label={texts.clients.removeNamed(name)}
            onClick={() =>
              openSheet({
                kind: 'remove-set-up',
                providerId: provider.id,
                clientId,
                ...(back ? { back } : {}),
              })
            }
          >
            {texts.clients.remove}
          </Button>
          <Button small aria-label={texts.clients.editNamed(name)} onClick={() => onEdit(clientId)}>
            {texts.clients.edit}
          </Button>
        </>
      )}
    </li>
  );
}
