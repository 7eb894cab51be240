import type { AttemptView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
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
  const { id: attemptId } = attempt;
  return (
    <>
      <div className="running-step">
        <Spinner large />
        <p>
          Sign in and agree in your browser.{' '}
          {step.redirectKind === 'private-use-uri'
            ? 'When it asks whether to open Holdfast, allow it.'
            : 'You come back here by yourself when it is done.'}
        </p>
      </div>
      <section className="help-box" aria-label="Having trouble?">
        <h3>Having trouble?</h3>
        <p>Open the page again, or copy a fresh link into another browser on this computer.</p>
        <div className="help-actions">
          <OpenPageButton attemptId={attemptId} small>
            Open again
          </OpenPageButton>
          <CopyButton
            label="Copy link"
            copy={async () => (await settle(bridge.copyAuthorizationLink({ attemptId }))).ok}
          />
        </div>
        <Disclosure title="The browser did not come back">
          <PasteCallback attemptId={attemptId} />
          <OtherWays attempt={attempt} current={step.redirectKind} />
        </Disclosure>
      </section>
      <Countdown before="The link closes in" untilMs={step.expiresAtMs} />
    </>
  );
}
