import { type FormEvent, useId } from 'react';
import { texts } from '../messages/texts.ts';
import { startAttempt } from '../store/attempts.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import type { Wish } from '../store/wish.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ClientLine } from './client-line.tsx';
import { askable, scopeChoices } from './scope-choice.ts';
import { ScopePicker } from './scope-picker.tsx';
import { StartNotes } from './start-notes.tsx';
import { useChoice } from './use-choice.ts';
import { useStart } from './use-start.ts';
import { isNear } from './web-address.ts';

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
  const { clientId: clientBefore, scopes: scopesBefore, label: labelBefore } = before;
  const [choice, change] = useChoice(providerId, {
    clientId: clientBefore,
    serviceScopes: scopesBefore,
    label: labelBefore,
  });
  const { clientId = null, serviceScopes: chosen = [], label = '' } = choice;
  const client = provider?.clients.find((each) => each.clientId === clientId) ?? provider?.clients[0];
  const choices = provider ? scopeChoices(provider, null) : [];
  const wish: Wish = {
    ...{ kind: 'connect-service', providerId, clientId: client?.clientId ?? null },
    ...{ scopes: askable(chosen, choices), label: label.trim() },
  };
  const start = useStart(startAttempt, wish, provider && isNear(provider));
  if (!provider) return null;
  const { name } = provider;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!start.pending && !start.waits) start.begin();
  };
  return (
    <Sheet
      title={words.title(name)}
      subtitle={words.subtitle}
      onClose={closeSheet}
      busy={start.pending}
      footer={
        <>
          <StartNotes start={start} providerId={providerId} />
          <Button onClick={() => openSheet({ kind: 'choose-access', providerId, clientId })}>
            {texts.connect.back}
          </Button>
          <Button kind="primary" submits form={formId} pending={start.pending || start.waits}>
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
        <ClientLine provider={provider} clientId={clientId} onChange={(id) => change({ clientId: id })} />
        <Field
          data-first=""
          label={words.name}
          maxLength={60}
          value={label}
          placeholder={client?.clientId ?? ''}
          hint={words.nameHint}
          onChange={(text) => change({ label: text })}
        />
        <ScopePicker
          label={texts.connect.chooseAccess.scopes}
          kind={provider.kind}
          choices={choices}
          chosen={chosen}
          presets={provider.scopePresets}
          onChange={(names) => change({ serviceScopes: names })}
        />
      </form>
    </Sheet>
  );
}
