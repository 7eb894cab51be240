import { Server } from 'lucide-react';
import type { ProviderView, WayOfConsent } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { startAttempt } from '../store/attempts.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import type { Wish } from '../store/wish.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ClientLine } from './client-line.tsx';
import { askable, scopeChoices } from './scope-choice.ts';
import { IncludedScopes } from './scope-choices.tsx';
import { ScopePicker } from './scope-picker.tsx';
import { StartNotes } from './start-notes.tsx';
import { useChoice } from './use-choice.ts';
import { useStart } from './use-start.ts';
import { WayChoice } from './way-choice.tsx';
import { waysOf, wayToTake } from './ways.ts';
import { isNear } from './web-address.ts';

interface ChooseAccessSheetProps {
  providerId: string;
  /** The choice of an earlier try. */
  scopes?: readonly string[] | undefined;
  clientId?: string | null | undefined;
  by?: WayOfConsent | undefined;
}

export function ChooseAccessSheet({ providerId, ...before }: ChooseAccessSheetProps) {
  const provider = useProvider(providerId);
  return provider ? <ChooseAccess provider={provider} {...before} /> : null;
}

interface ChooseAccessProps extends Omit<ChooseAccessSheetProps, 'providerId'> {
  provider: ProviderView;
}

function ChooseAccess({ provider, ...before }: ChooseAccessProps) {
  const { chooseAccess: words, back, continueInBrowser, getCode } = texts.connect;
  const { id: providerId, name, capabilities, clients, alwaysRequestedScopes } = provider;
  const byDefault = provider.scopes.filter((scope) => scope.byDefault).map((scope) => scope.name);
  const [choice, change] = useChoice(providerId, before);
  const { clientId = null, scopes: chosen = byDefault, by: chosenWay = 'default' } = choice;
  const client = clients.find((each) => each.clientId === clientId) ?? clients[0];
  const ways = waysOf(capabilities, client);
  const by = wayToTake(ways, chosenWay);
  const choices = scopeChoices(provider, by);
  const scopes = askable(chosen, choices);
  const wish: Wish = { kind: 'connect', providerId, clientId: client?.clientId ?? null, scopes, by };
  const start = useStart(startAttempt, wish, isNear(provider));
  const isByCode = by === 'device-code';
  const isGitHubApp = provider.kind === 'github-app';
  return (
    <Sheet
      title={words.title(name)}
      subtitle={isGitHubApp ? words.gitHubApp : words.subtitle(name)}
      onClose={closeSheet}
      busy={start.pending}
      footer={
        <>
          <StartNotes start={start} providerId={providerId} />
          <Button onClick={() => openSheet({ kind: 'choose-provider' })}>{back}</Button>
          <Button kind="primary" first pending={start.pending || start.waits} onClick={start.begin}>
            {isByCode ? getCode : continueInBrowser}
          </Button>
        </>
      }
    >
      <ClientLine provider={provider} clientId={clientId} onChange={(id) => change({ clientId: id })} />
      {!isGitHubApp && (
        <ScopePicker
          label={words.scopes}
          kind={provider.kind}
          choices={choices}
          chosen={chosen}
          presets={provider.scopePresets}
          included={alwaysRequestedScopes}
          onChange={(names) => change({ scopes: names })}
        />
      )}
      <IncludedScopes label={words.included} provider={provider} />
      <WayChoice ways={ways} chosen={by} onChange={(way) => change({ by: way })} />
      {capabilities.clientCredentialsGrant && (
        <Button
          kind="quiet"
          small
          icon={<Server size={14} aria-hidden="true" />}
          onClick={() => openSheet({ kind: 'connect-service', providerId, clientId })}
        >
          {words.service}
        </Button>
      )}
    </Sheet>
  );
}
