import { type FormEvent, useId } from 'react';
import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { clientName } from '../messages/connect-client-text.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ClientCheckStep } from './client-check-step.tsx';
import { ClientFileButton } from './client-file-button.tsx';
import { ClientForm } from './client-form.tsx';
import { GuideStep, SetUpSteps } from './set-up-steps.tsx';
import { useClientDraft } from './use-client-draft.ts';
import { useClientFile } from './use-client-file.ts';

/** Whose pages give a client as a file, or may. */
const givesFile: readonly ProviderView['kind'][] = ['google', 'openid-connect', 'oauth2'];
const goodFindings: readonly string[] = ['works', 'works-by-device', 'secret-unclear'];

interface ClientSheetProps {
  provider: ProviderView;
  /** The client that is changed; undefined for a new one. */
  edited: ClientView | undefined;
  thenChooseAccess: boolean;
  /** To the list of clients, where it was begun there. */
  onBack: (() => void) | undefined;
}

/** One registration: what to do at the provider for it, what came out, and whether it works. */
export function ClientSheet({ provider, edited, thenChooseAccess, onBack }: ClientSheetProps) {
  const formId = useId();
  const { id: providerId, name } = provider;
  const said = texts.setUp;
  const text = setUpText(provider);
  const save = useRequest(bridge.saveClient);
  const draft = useClientDraft(provider, edited, formId);
  const file = useClientFile(providerId, draft.take);
  const takesFile = givesFile.includes(provider.kind) && !edited;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!draft.isSound() || save.pending) return;
    const { clientId, clientSecret } = draft.asked();
    if (!(await save.run({ providerId, clientId, label: draft.value.label.trim(), clientSecret }))) return;
    if (thenChooseAccess) openSheet({ kind: 'choose-access', providerId, clientId });
    else if (onBack) onBack();
    else closeSheet();
  };
  const form = (
    <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
      <ClientForm
        provider={provider}
        edited={draft.known}
        value={draft.value}
        faults={draft.faults}
        onLeave={draft.leave}
        onChange={(part) => {
          draft.change(part);
          save.clear();
        }}
      />
    </form>
  );
  return (
    <Sheet
      title={edited ? editTitle(edited) : said.title(name)}
      subtitle={edited ? name : text.intro}
      page={edited ? 'edit' : 'new'}
      tall={!edited}
      onClose={closeSheet}
      busy={save.pending || file.pending}
      onFile={takesFile ? (dropped) => void file.take(dropped) : undefined}
      footer={
        <>
          {save.error && <ErrorBanner error={save.error} providerId={providerId} />}
          <BackButton thenChooseAccess={thenChooseAccess} onBack={onBack} />
          <Button kind="primary" submits form={formId} pending={save.pending}>
            {thenChooseAccess ? said.saveAndContinue : said.save}
          </Button>
        </>
      }
    >
      {edited ? (
        <>
          {form}
          <ClientCheckStep provider={provider} draft={draft} />
          <Disclosure title={said.whatToDo(name)}>
            <SetUpSteps provider={provider} />
          </Disclosure>
        </>
      ) : (
        <>
          {text.warning && (
            <Banner tone="needs-you" title={text.warning.title}>
              <p>{text.warning.meaning}</p>
            </Banner>
          )}
          <SetUpSteps provider={provider}>
            <GuideStep {...text.bring} isDone={draft.isImported}>
              {takesFile && (
                <ClientFileButton
                  providerId={providerId}
                  pending={file.pending}
                  error={file.error}
                  onFile={(chosen) => void file.take(chosen)}
                />
              )}
              {form}
            </GuideStep>
            <GuideStep
              title={said.check.title}
              details={said.check.meaning(name)}
              isDone={
                draft.check.state.at === 'found' && goodFindings.includes(draft.check.state.view.finding)
              }
            >
              <ClientCheckStep provider={provider} draft={draft} />
            </GuideStep>
          </SetUpSteps>
        </>
      )}
    </Sheet>
  );
}

function editTitle(client: ClientView): string {
  const clientIs = clientName(client);
  return clientIs === client.clientId ? texts.setUp.titleEditUnnamed : texts.setUp.titleEdit(clientIs);
}

function BackButton({ thenChooseAccess, onBack }: Pick<ClientSheetProps, 'thenChooseAccess' | 'onBack'>) {
  const { back, cancel } = texts.clients;
  if (onBack) return <Button onClick={onBack}>{back}</Button>;
  if (!thenChooseAccess) return <Button onClick={closeSheet}>{cancel}</Button>;
  return <Button onClick={() => openSheet({ kind: 'choose-provider' })}>{back}</Button>;
}
