import type { RecordedStep } from '../messages/inspector-text.ts';
import { texts } from '../messages/texts.ts';

/** Where the lines of Holdfast, the browser and the provider stand. */
const [holdfast, browser, provider] = [24, 76, 128] as const;
const head = 5;

interface StepLanesProps {
  kind: RecordedStep['kind'];
  isAnswered: boolean;
  failed?: boolean;
}

/** Who talks to whom at a step, as an arrow between three lines. The step's words say the same. */
export function StepLanes({ kind, isAnswered, failed = false }: StepLanesProps) {
  return (
    <span className="lanes" data-failed={failed || undefined} aria-hidden="true">
      <i className="lane lane-holdfast" />
      <i className="lane lane-browser" />
      <i className="lane lane-provider" />
      <svg width="152" height="40" viewBox="0 0 152 40" fill="none" role="presentation">
        <Arrows kind={kind} isAnswered={isAnswered} />
      </svg>
    </span>
  );
}

function Arrows({ kind, isAnswered }: { kind: RecordedStep['kind']; isAnswered: boolean }) {
  switch (kind) {
    case 'authorization-request':
      return (
        <>
          <Arrow from={holdfast} to={browser} y={13} />
          <Arrow from={browser} to={provider} y={27} />
        </>
      );
    case 'redirect':
      return (
        <>
          <Arrow from={provider} to={browser} y={13} />
          <Arrow from={browser} to={holdfast} y={27} />
        </>
      );
    case 'check':
    case 'wait-ended':
      return <circle className="lane-stop" cx={holdfast} cy={20} r={5} />;
    default:
      return (
        <>
          <Arrow from={holdfast} to={provider} y={13} />
          {isAnswered && <Arrow from={provider} to={holdfast} y={27} isAnswer />}
        </>
      );
  }
}

function Arrow({
  from,
  to,
  y,
  isAnswer = false,
}: {
  from: number;
  to: number;
  y: number;
  isAnswer?: boolean;
}) {
  const back = to > from ? -head : head;
  return (
    <>
      <path className={isAnswer ? 'arrow arrow-answer' : 'arrow'} d={`M${from} ${y}H${to}`} />
      <path className="arrow" d={`M${to + back} ${y - 4}L${to} ${y}L${to + back} ${y + 4}`} />
    </>
  );
}

/** The names of the lines, above the first step. */
export function LaneNames() {
  const { lanes } = texts.inspector;
  return (
    <div className="lane-names" aria-hidden="true">
      <span>{lanes.holdfast}</span>
      <span>{lanes.browser}</span>
      <span>{lanes.provider}</span>
    </div>
  );
}
