import type { AttemptView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { settle } from '../store/settle.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { Countdown } from './countdown.tsx';
import { OpenPageButton } from './open-page-button.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasteCallback } from './paste-callback.tsx';

export type BrowserStepView = Extract<AttemptView['step'], { at: 'waiting-for-browser' }>;

/** The person is in their browser; here is what helps when it does not come back. */
export function BrowserStep({ attempt, step }: { attempt: AttemptView; step: BrowserStepView }) {
  const words = texts.attemptWaiting;
  const { id: attemptId } = attempt;
  return (
    <>
      <div className="running-step">
        <Spinner large />
        <p>{step.redirectKind === 'private-use-uri' ? words.byLink : words.byLocalAddress}</p>
      </div>
      <section className="help-box" aria-label={words.trouble}>
        <h3>{words.trouble}</h3>
        <p>{words.troubleMeaning}</p>
        <div className="help-actions">
          <OpenPageButton attemptId={attemptId} small>
            {words.openAgain}
          </OpenPageButton>
          <CopyButton
            label={words.copyLink}
            copy={async () => (await settle(bridge.copyAuthorizationLink({ attemptId }))).ok}
          />
        </div>
        <Disclosure title={words.notBack}>
          <PasteCallback attemptId={attemptId} />
          <OtherWays attempt={attempt} current={step.redirectKind} />
        </Disclosure>
      </section>
      <Countdown around={words.linkCloses} untilMs={step.expiresAtMs} />
    </>
  );
}
