import { ChevronRight } from 'lucide-react';
import type { ExchangeSummaryView } from '../../electron/ipc/contract.ts';
import { durationText, exchangeTitle, exchangeTone } from '../messages/inspector-text.ts';
import { texts } from '../messages/texts.ts';
import { momentText } from '../messages/time-text.ts';
import { showInspector } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Mark } from '../ui/mark.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

export function ExchangeRow({ exchange }: { exchange: ExchangeSummaryView }) {
  const { endedAtMs, id, outcome, providerId, providerName, startedAtMs, stepCount } = exchange;
  const provider = useProvider(providerId);
  const nowMs = useNow(60_000);
  const took = endedAtMs === null ? '' : durationText(endedAtMs - startedAtMs);
  const facts = [providerName, texts.inspector.steps(stepCount), took].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" className="row row-choice inspector-row" onClick={() => showInspector(id)}>
        <Mark kind={provider?.kind} />
        <span className="row-text">
          <span className="inspector-row-title">{exchangeTitle(exchange)}</span>
          <span className="secondary tabular">{facts}</span>
        </span>
        <span className="inspector-outcome" data-tone={exchangeTone(exchange)}>
          {outcome === 'running' ? <Spinner /> : <StatusIcon tone={exchangeTone(exchange)} />}
          {texts.inspector.outcomes[outcome]}
        </span>
        <span className="row-use">
          <When atMs={startedAtMs} text={momentText(startedAtMs, nowMs)} />
        </span>
        <ChevronRight size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
