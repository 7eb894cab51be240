import { useState } from 'react';
import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ExchangeRow } from './exchange-row.tsx';
import { LaneNames, StepLanes } from './step-lanes.tsx';
import { useExchanges } from './use-exchanges.ts';

/** Every exchange that is kept, the newest first. */
export function ExchangeList() {
  const { value: exchanges, error, retry } = useExchanges();
  const [onlyFailures, setOnlyFailures] = useState(false);
  const { list, onlyFailures: failuresOnly, reading, tryAgain } = texts.inspector;
  if (error) {
    const again = (
      <Button small onClick={retry}>
        {tryAgain}
      </Button>
    );
    return <ErrorBanner error={error} actions={again} />;
  }
  if (!exchanges) return <Skeleton rows={4} label={reading} />;
  if (exchanges.length === 0) return <NoExchanges />;
  const shown = exchanges.filter(({ outcome }) => !onlyFailures || outcome === 'failed');
  return (
    <div className="inspector-list">
      <div className="inspector-bar">
        <Chip pressed={onlyFailures} onClick={() => setOnlyFailures(!onlyFailures)}>
          {failuresOnly}
        </Chip>
      </div>
      {shown.length > 0 ? (
        <ul className="rows" aria-label={list}>
          {shown.map((exchange) => (
            <ExchangeRow key={exchange.id} exchange={exchange} />
          ))}
        </ul>
      ) : (
        <NothingFailed />
      )}
    </div>
  );
}

/** Teaches what will be seen here. */
function NoExchanges() {
  const { connect, meaning, title } = texts.inspector.empty;
  return (
    <div className="inspector-empty">
      <div className="inspector-empty-lanes">
        <LaneNames />
        <StepLanes kind="authorization-request" isAnswered />
        <StepLanes kind="redirect" isAnswered />
        <StepLanes kind="code-exchange" isAnswered />
      </div>
      <p className="strong">{title}</p>
      <p className="secondary">{meaning}</p>
      <Button onClick={() => openSheet({ kind: 'choose-provider' })}>{connect}</Button>
    </div>
  );
}

function NothingFailed() {
  const { noFailures, noFailuresMeaning } = texts.inspector.empty;
  return (
    <div className="activity-empty" role="status">
      <p className="strong">{noFailures}</p>
      <p className="secondary">{noFailuresMeaning}</p>
    </div>
  );
}
