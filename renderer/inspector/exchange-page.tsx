import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ExchangeView } from '../../electron/ipc/contract.ts';
import { durationText, exchangeTitle, exchangeTone } from '../messages/inspector-text.ts';
import { texts } from '../messages/texts.ts';
import { exactText } from '../messages/time-text.ts';
import { showInspector } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Mark } from '../ui/mark.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { ExchangeActions } from './exchange-actions.tsx';
import { firstSeenIn } from './same-values.ts';
import { StepCard } from './step-card.tsx';
import { LaneNames } from './step-lanes.tsx';
import { useExchange } from './use-exchanges.ts';

/** One exchange, step by step. */
export function ExchangePage({ exchangeId }: { exchangeId: string }) {
  const { value: exchange, error, retry } = useExchange(exchangeId);
  const { gone, reading, tryAgain } = texts.inspector;
  if (error) {
    const again = (
      <Button small onClick={retry}>
        {tryAgain}
      </Button>
    );
    return (
      <Frame title={texts.inspector.title}>
        <ErrorBanner error={error} actions={again} />
      </Frame>
    );
  }
  if (exchange === undefined) {
    return (
      <Frame title={texts.inspector.title}>
        <Skeleton rows={4} label={reading} />
      </Frame>
    );
  }
  if (exchange === null) {
    return (
      <Frame title={gone.title}>
        <p className="secondary">{gone.meaning}</p>
      </Frame>
    );
  }
  return (
    <Frame title={exchangeTitle(exchange)} facts={<Facts exchange={exchange} />}>
      <Steps exchange={exchange} />
      <ExchangeActions exchange={exchange} />
    </Frame>
  );
}

function Frame({ title, facts, children }: { title: string; facts?: ReactNode; children: ReactNode }) {
  return (
    <article className="settings-page inspector">
      <header className="inspector-header">
        <Button
          small
          kind="quiet"
          icon={<ArrowLeft size={14} aria-hidden="true" />}
          onClick={() => showInspector()}
        >
          {texts.inspector.backToAll}
        </Button>
        <h1 tabIndex={-1}>{title}</h1>
        {facts}
      </header>
      {children}
    </article>
  );
}

function Facts({ exchange }: { exchange: ExchangeView }) {
  const { endedAtMs, outcome, providerId, providerName, startedAtMs, stepCount } = exchange;
  const provider = useProvider(providerId);
  const took = endedAtMs === null ? [] : [durationText(endedAtMs - startedAtMs)];
  const tone = exchangeTone(exchange);
  return (
    <p className="inspector-facts secondary tabular">
      <span className="inspector-outcome" data-tone={tone}>
        {outcome === 'running' ? <Spinner /> : <StatusIcon tone={tone} />}
        {texts.inspector.outcomes[outcome]}
      </span>
      <span className="inspector-provider">
        <Mark kind={provider?.kind} />
        {providerName}
      </span>
      <span>{[exactText(startedAtMs), texts.inspector.steps(stepCount), ...took].join(' · ')}</span>
    </p>
  );
}

function Steps({ exchange }: { exchange: ExchangeView }) {
  const { steps, stepsLeft } = exchange;
  const [toggled, setToggled] = useState<Readonly<Record<number, boolean>>>({});
  const isOpen = (index: number) => toggled[index] ?? steps[index]?.failed ?? false;
  const areAllOpen = steps.every((_step, index) => isOpen(index));
  const firstSeen = firstSeenIn(exchange);
  const said = texts.inspector;
  const toggleAll = () => setToggled(Object.fromEntries(steps.map((_step, index) => [index, !areAllOpen])));
  return (
    <section className="sequence" aria-label={said.sequence}>
      <h2 className="visually-hidden">{said.sequence}</h2>
      <div className="sequence-head">
        <LaneNames />
        {steps.length > 1 && (
          <Button small kind="quiet" onClick={toggleAll}>
            {areAllOpen ? said.closeAll : said.openAll}
          </Button>
        )}
      </div>
      <ol className="exchange-steps">
        {steps.map((step, index) => (
          <StepCard
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
            key={index}
            step={step}
            number={index + 1}
            exchange={exchange}
            firstSeen={firstSeen}
            isOpen={isOpen(index)}
            onToggle={(open) => setToggled((before) => ({ ...before, [index]: open }))}
          />
        ))}
      </ol>
      {stepsLeft > 0 && <p className="secondary">{said.stepsLeft(stepsLeft)}</p>}
    </section>
  );
}
