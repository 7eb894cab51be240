import type { ComponentType } from 'react';
import { ConnectFlow } from '../connect/connect-flow.tsx';
import { errorText } from '../messages/error-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { noPart, type Part, usePart } from '../store/part.ts';
import type { Sheet } from '../store/sheet.ts';
import { Button } from '../ui/button.tsx';
import { PartFailed } from '../ui/part-failed.tsx';
import { Sheet as SheetFrame } from '../ui/sheet.tsx';
import { sheetParts } from './sheet-parts.ts';
import { useHeldKeys } from './use-held-keys.ts';

type AnySheet = ComponentType<{ sheet: Sheet }>;

/** Shows the one sheet that is open. */
export function SheetHost() {
  const sheet = useApp((state) => state.sheet);
  // The table gives each kind a part that takes it.
  const part = sheet ? (sheetParts[sheet.kind] as Part<unknown> as Part<AnySheet>) : noPart;
  const { part: Shown, failed } = usePart<AnySheet | undefined>(part);
  useHeldKeys(sheet !== null && !Shown && !failed);
  return (
    <ConnectFlow sheet={sheet}>
      {sheet && Shown && <Shown sheet={sheet} />}
      {failed && <FailedSheet part={part} />}
    </ConnectFlow>
  );
}

function FailedSheet({ part }: { part: Part<unknown> }) {
  return (
    <SheetFrame
      title={errorText('INTERNAL').title}
      footer={<Button onClick={closeSheet}>{texts.attempt.close}</Button>}
      onClose={closeSheet}
    >
      <PartFailed part={part} />
    </SheetFrame>
  );
}
