import { type FormEvent, useId, useState } from 'react';
import { texts } from '../messages/texts.ts';
import { startAttempt } from '../store/attempts.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Field } from '../ui/field.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ClientLine } from './client-line.tsx';
import { askable, scopeChoices } from './scope-choice.ts';
import { ScopePicker } from './scope-picker.tsx';

interface ConnectServiceSheetProps {
  providerId: string;
  clientId?: string | null | undefined;
  /** The choice of an earlier try. */
  scopes?: readonly string[] | undefined;
  label?: string | undefined;
}

/** A client credentials grant: the client gets access in its own name. */
export function ConnectServiceSheet({ providerId, ...before }: ConnectServiceSheetProps) {
  const words = texts.connect.service;
  const formId = useId();
  const provider = useProvider(providerId);
  const [clientId, setClientId] = useState(before.clientId ?? null);
  const [label, setLabel] = useState(before.label ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(before.scopes ?? []);
  const start = useRequest(startAttempt);
  if (!provider) return null;
  const { name, clients } = provider;
  const client = clients.find((each) => each.clientId === clientId) ?? clients[0];
  const choices = scopeChoices(provider, null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (start.pending) return;
    const scopes = askable(chosen, choices);
    const wish = { providerId, clientId: client?.clientId ?? null, scopes, label: label.trim() };
    void start.run({ kind: 'connect-service', ...wish });
  };
  return (
    <Sheet
      title={words.title(name)}
      subtitle={words.subtitle}
      onClose={closeSheet}
      busy={start.pending}
      footer={
        <>
          {start.error && <ErrorBanner error={start.error} providerId={providerId} />}
          <Button onClick={() => openSheet({ kind: 'choose-access', providerId, clientId })}>
            {texts.connect.back}
          </Button>
          <Button kind="primary" submits form={formId} pending={start.pending}>
            {words.connect}
          </Button>
        </>
      }
    >
      {client && !client.hasSecret && (
        <Banner
          tone="needs-you"
          title={words.noSecret.title}
          actions={
            provider.mayAddClients && (
              <Button
                small
                onClick={() => openSheet({ kind: 'set-up', providerId, next: 'choose-access', isNew: true })}
              >
                {words.noSecret.setUpAnother}
              </Button>
            )
          }
        >
          <p>{words.noSecret.meaning(name)}</p>
        </Banner>
      )}
      <form id={formId} className="form" noValidate onSubmit={submit}>
        <ClientLine provider={provider} clientId={clientId} onChange={setClientId} />
        <Field
          data-first=""
          label={words.name}
          maxLength={60}
          value={label}
          placeholder={client?.clientId ?? ''}
          hint={words.nameHint}
          onChange={setLabel}
        />
        <ScopePicker
          label={texts.connect.chooseAccess.scopes}
          kind={provider.kind}
          choices={choices}
          chosen={chosen}
          presets={provider.scopePresets}
          onChange={setChosen}
        />
      </form>
    </Sheet>
  );
}
