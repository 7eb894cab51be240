import type { ProviderView } from '../../electron/ipc/contract.ts';
import { useApp } from '../store/app-store.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { SettingsGroup } from './settings-group.tsx';

export function ProviderSetUps() {
  const providers = useApp((state) => state.providers.value);
  return (
    <SettingsGroup
      title="Provider set-ups"
      note="The client ID that Holdfast shows to each provider when it asks for access."
    >
      <ul className="rows" aria-label="Provider set-ups">
        {providers.map((provider) => (
          <ProviderSetUp key={provider.id} provider={provider} />
        ))}
      </ul>
    </SettingsGroup>
  );
}

function ProviderSetUp({ provider }: { provider: ProviderView }) {
  const { id: providerId, name, mark, client, hasBuiltInClient } = provider;
  return (
    <li className="row">
      <Mark mark={mark} />
      <div className="row-text">
        <p>{name}</p>
        {client ? (
          <p className="secondary mono clipped" title={client.clientId}>
            {client.clientId}
          </p>
        ) : (
          <p className="secondary">{hasBuiltInClient ? 'Comes with Holdfast' : 'Not set up'}</p>
        )}
      </div>
      {client && (
        <Button
          small
          kind="quiet"
          aria-label={`Remove the set-up of ${name}`}
          onClick={() => openSheet({ kind: 'remove-set-up', providerId })}
        >
          Remove
        </Button>
      )}
      {(client || !hasBuiltInClient) && (
        <Button
          small
          aria-label={`${client ? 'Edit the set-up of' : 'Set up'} ${name}`}
          onClick={() => openSheet({ kind: 'set-up', providerId, next: 'close' })}
        >
          {client ? 'Edit' : 'Set up'}
        </Button>
      )}
    </li>
  );
}
