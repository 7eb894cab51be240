import { Plus } from 'lucide-react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { ClientRows } from '../connect/client-rows.tsx';
import { groupProviders } from '../connect/provider-order.ts';
import { policyText, readinessText } from '../messages/connect-provider-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { openSheet } from '../store/navigation.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { SettingsGroup } from './settings-group.tsx';

export function ProviderSetUps() {
  const providers = useApp((state) => state.providers.value);
  const policy = useApp(({ settings }) => settings.value.policy);
  const { ready, toSetUp, forbidden } = groupProviders(providers);
  const managed = policy && policyText(policy);
  const words = texts.settings.providers;
  return (
    <SettingsGroup
      title={words.title}
      note={words.note}
      action={
        <Button
          small
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => openSheet({ kind: 'add-provider', next: 'close' })}
        >
          {words.add}
        </Button>
      }
    >
      {managed && (
        <Banner tone={policy.state === 'invalid' ? 'broken' : 'quiet'} title={managed.title}>
          <p>{managed.meaning}</p>
        </Banner>
      )}
      <ul className="rows" aria-label={words.title}>
        {[...ready, ...toSetUp, ...forbidden].map((provider) => (
          <ProviderSetUp key={provider.id} provider={provider} />
        ))}
      </ul>
    </SettingsGroup>
  );
}

function ProviderSetUp({ provider }: { provider: ProviderView }) {
  const { id: providerId, name, kind, isOwn, clients, allowed, mayAddClients } = provider;
  const policy = useApp(({ settings }) => settings.value.policy);
  const words = texts.settings.providers;
  const openSetUp = (clientId?: string) => openSheet({ kind: 'set-up', providerId, next: 'close', clientId });
  return (
    <li className="provider">
      <div className="row">
        <Mark kind={kind} />
        <div className="row-text">
          <p>{name}</p>
          <p className="secondary clipped">{readinessText(provider, policy)}</p>
        </div>
        {isOwn && (
          <Button
            small
            kind="quiet"
            aria-label={words.removeThis(name)}
            onClick={() => openSheet({ kind: 'remove-provider', providerId })}
          >
            {words.remove}
          </Button>
        )}
        {allowed && mayAddClients && (
          <Button
            small
            aria-label={clients.length === 0 ? words.setUpThis(name) : words.clientsAt(name)}
            onClick={() => openSetUp()}
          >
            {clients.length === 0 ? words.setUp : words.clients}
          </Button>
        )}
      </div>
      {clients.some(({ origin }) => origin !== 'preset') && (
        <ClientRows provider={provider} onEdit={openSetUp} />
      )}
    </li>
  );
}
