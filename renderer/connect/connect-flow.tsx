import { Check, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { forgetChoices } from '../store/connect-choice.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import type { Sheet } from '../store/sheet.ts';
import { useLanguage } from '../store/use-language.ts';
import { SheetFlowContext } from '../ui/sheet-flow.ts';
import { type FlowPlace, type FlowStep, flowPlace, flowSteps, sheetOfStep } from './flow-steps.ts';

/** Makes one sheet of all that lead from a provider to a connected account. */
export function ConnectFlow({ sheet, children }: { sheet: Sheet | null; children: ReactNode }) {
  const place = usePlace(sheet);
  const isOpen = useRef(false);
  const { at, providerId, isOver = false } = place ?? {};
  const isFlow = place !== undefined;
  const flow = useMemo(
    () =>
      isFlow ? { steps: at && <Steps at={at} providerId={providerId} isOver={isOver} />, isOpen } : null,
    [isFlow, at, providerId, isOver],
  );
  useEffect(() => {
    isOpen.current = isFlow;
    if (!isFlow) forgetChoices();
  }, [isFlow]);
  return <SheetFlowContext.Provider value={flow}>{children}</SheetFlowContext.Provider>;
}

function usePlace(sheet: Sheet | null): FlowPlace | undefined {
  const attemptId = sheet?.kind === 'attempt' ? sheet.attemptId : '';
  const wish = useApp(({ wishes }) => wishes[attemptId]);
  const attempt = useApp(({ attempts }) => attempts.value.find(({ id }) => id === attemptId));
  const known = wish && wish.kind !== 'reconsent' ? wish : attempt;
  const isNew = wish ? wish.kind !== 'reconsent' : attempt?.accountId === null;
  const isOver = attempt?.step.at === 'connected';
  return flowPlace(sheet, { attempt: known && { providerId: known.providerId, isNew, isOver } });
}

interface StepsProps {
  at: FlowStep;
  providerId: string | undefined;
  isOver: boolean;
}

function Steps({ at, providerId, isOver }: StepsProps) {
  const provider = useProvider(providerId);
  useLanguage();
  const words = texts.connect.steps;
  const current = flowSteps.indexOf(at);
  return (
    <ol className="flow-steps" aria-label={words.label}>
      {flowSteps.map((step, index) => {
        const back = sheetOfStep(step, at, provider);
        const isDone = isOver || index < current;
        return (
          <li key={step} data-done={isDone || undefined} aria-current={step === at ? 'step' : undefined}>
            {index > 0 && <ChevronRight size={12} aria-hidden="true" />}
            {isDone && <Check size={12} aria-hidden="true" />}
            {back ? (
              <button type="button" title={words.backTo(words[step])} onClick={() => openSheet(back)}>
                {words[step]}
              </button>
            ) : (
              <span>{words[step]}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
