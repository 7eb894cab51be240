import { type FormEvent, useId, useState } from 'react';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { focusFirstFault } from '../ui/focus-first-fault.ts';
import { Mark } from '../ui/mark.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { DraftFields } from './draft-fields.tsx';
import {
  checkDraft,
  type DraftFaults,
  type DraftKind,
  definitionOf,
  emptyDraft,
  faultInField,
  type ProviderDraft,
} from './provider-draft.ts';

/** Where adding a provider was begun, and goes back to. */
export type AddProviderFrom = 'choose-provider' | 'close';

export function AddProviderSheet({ next }: { next: AddProviderFrom }) {
  const [kind, setKind] = useState<DraftKind | null>(null);
  return kind ? (
    <DraftSheet kind={kind} next={next} onBack={() => setKind(null)} />
  ) : (
    <KindSheet next={next} onChoose={setKind} />
  );
}

function KindSheet({ next, onChoose }: { next: AddProviderFrom; onChoose: (kind: DraftKind) => void }) {
  const { kinds } = texts.addProvider;
  return (
    <Sheet
      title={texts.addProvider.title}
      subtitle={texts.addProvider.subtitle}
      onClose={closeSheet}
      footer={
        next === 'close' ? (
          <Button onClick={closeSheet}>{texts.connect.cancel}</Button>
        ) : (
          <Button onClick={() => openSheet({ kind: next })}>{texts.connect.back}</Button>
        )
      }
    >
      <ul className="choices">
        {(Object.keys(kinds) as DraftKind[]).map((kind, index) => (
          <li key={kind}>
            <Choice
              icon={<Mark kind={kind} large />}
              name={kinds[kind].name}
              note={kinds[kind].note}
              first={index === 0}
              onClick={() => onChoose(kind)}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

interface DraftSheetProps {
  kind: DraftKind;
  next: AddProviderFrom;
  onBack: () => void;
}

function DraftSheet({ kind, next, onBack }: DraftSheetProps) {
  const formId = useId();
  const [draft, setDraft] = useState<ProviderDraft>(emptyDraft);
  const [faults, setFaults] = useState<DraftFaults>({});
  const add = useRequest(bridge.addProvider);
  const inField = add.error ? faultInField(add.error) : undefined;
  const change = (part: Partial<ProviderDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setFaults({});
    add.clear();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkDraft(kind, draft);
    setFaults(found);
    if (Object.keys(found).length > 0) return focusFirstFault(formId);
    if (add.pending) return;
    const added = await add.run({ definition: definitionOf(kind, draft) });
    if (!added) focusFirstFault(formId);
    else {
      openSheet({
        kind: 'set-up',
        providerId: added.providerId,
        next: next === 'close' ? 'close' : 'choose-access',
      });
    }
  };
  return (
    <Sheet
      title={texts.addProvider.kinds[kind].name}
      subtitle={texts.addProvider.kinds[kind].intro}
      onClose={closeSheet}
      busy={add.pending}
      footer={
        <>
          {add.error && !inField && <ErrorBanner error={add.error} />}
          <Button onClick={onBack}>{texts.connect.back}</Button>
          <Button kind="primary" submits form={formId} pending={add.pending}>
            {texts.addProvider.add}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
        <DraftFields kind={kind} draft={draft} faults={inField ?? faults} onChange={change} />
      </form>
    </Sheet>
  );
}
