import { type FormEvent, useId, useState } from 'react';
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
      title={`Connect a service at ${name}`}
      subtitle="The client itself gets access, in its own name. Nobody signs in, and no browser opens."
      onClose={closeSheet}
      busy={start.pending}
      footer={
        <>
          {start.error && <ErrorBanner error={start.error} providerId={providerId} />}
          <Button onClick={() => openSheet({ kind: 'choose-access', providerId, clientId })}>Back</Button>
          <Button kind="primary" submits form={formId} pending={start.pending}>
            Connect service
          </Button>
        </>
      }
    >
      {client && !client.hasSecret && (
        <Banner
          tone="needs-you"
          title="This client has no secret"
          actions={
            provider.mayAddClients && (
              <Button
                small
                onClick={() => openSheet({ kind: 'set-up', providerId, next: 'choose-access', isNew: true })}
              >
                Set up another client
              </Button>
            )
          }
        >
          <p>
            A service proves who it is with a secret or a key. Without one, {name} is likely to refuse it.
          </p>
        </Banner>
      )}
      <form id={formId} className="form" noValidate onSubmit={submit}>
        <ClientLine provider={provider} clientId={clientId} onChange={setClientId} />
        <Field
          data-first=""
          label="Name"
          maxLength={60}
          value={label}
          placeholder={client?.clientId ?? ''}
          hint="How it is called in your list."
          onChange={setLabel}
        />
        <ScopePicker
          label="It may, if you tick it"
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
