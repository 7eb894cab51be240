import { texts } from '../messages/texts.ts';

/** The person stopped the last call. */
export function Stopped() {
  return (
    <div className="stopped" role="status">
      <p className="strong">{texts.console.stopped}</p>
      <p className="secondary">{texts.console.stoppedMeaning}</p>
    </div>
  );
}
