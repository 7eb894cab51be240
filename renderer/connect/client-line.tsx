import type { ProviderView } from '../../electron/ipc/contract.ts';
import { clientChoiceText, clientName } from '../messages/connect-client-text.ts';
import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';

interface ClientLineProps {
  provider: ProviderView;
  clientId: string | null;
  onChange: (clientId: string) => void;
}

/** Which registration is used, where there is a choice or could be one. */
export function ClientLine({ provider, clientId, onChange }: ClientLineProps) {
  const { clients, mayAddClients } = provider;
  const current = clients.find((client) => client.clientId === clientId) ?? clients[0];
  if (!current || (clients.length === 1 && current.origin === 'preset')) return null;
  const textOf = (id: string) => {
    const client = clients.find((each) => each.clientId === id);
    return client ? clientChoiceText(client) : id;
  };
  return (
    <div className="client-line">
      <span className="client-line-label">{texts.clients.label}</span>
      {clients.length > 1 ? (
        <Select
          label={texts.clients.label}
          value={current.clientId}
          choices={clients.map((client) => client.clientId)}
          text={textOf}
          onChange={onChange}
        />
      ) : (
        <span className="clipped" title={current.clientId}>
          {clientName(current)}
        </span>
      )}
      {mayAddClients && (
        <Button
          small
          kind="quiet"
          onClick={() => openSheet({ kind: 'set-up', providerId: provider.id, next: 'choose-access' })}
        >
          {texts.clients.changeOrAdd}
        </Button>
      )}
    </div>
  );
}
