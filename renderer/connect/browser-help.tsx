import type { AttemptView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { settle } from '../store/settle.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { OpenPageButton } from './open-page-button.tsx';
import { OtherBrowsers } from './other-browsers.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasteCallback } from './paste-callback.tsx';

export type BrowserStepView = Extract<AttemptView['step'], { at: 'waiting-for-browser' }>;

/** What a person can do whose browser did not open, was the wrong one, or did not come back. */
export function BrowserHelp({ attempt, step }: { attempt: AttemptView; step: BrowserStepView }) {
  const words = texts.attemptWaiting;
  const { id: attemptId } = attempt;
  const { redirectKind: current } = step;
  return (
    <section className="help-box" aria-label={words.trouble}>
      {step.isOpened ? (
        <h3>{words.trouble}</h3>
      ) : (
        <>
          <h3 className="help-title">
            <StatusIcon tone="needs-you" size={16} />
            {words.notOpened}
          </h3>
          <p className="secondary">{words.notOpenedMeaning}</p>
        </>
      )}
      <ul className="help-rows">
        <li className="help-row">
          <span>{words.openAgainNote}</span>
          <OpenPageButton attemptId={attemptId} small>
            {words.openAgain}
          </OpenPageButton>
        </li>
        <li className="help-row">
          <span>{words.copyLinkNote}</span>
          <CopyButton
            label={words.copyLink}
            copy={async () => (await settle(bridge.copyAuthorizationLink({ attemptId }))).ok}
          />
        </li>
        <OtherBrowsers attemptId={attemptId} />
        <OtherWays attempt={attempt} current={current} only="device-code" />
      </ul>
      <Disclosure title={words.notBack}>
        <PasteCallback attemptId={attemptId} />
        <OtherWays attempt={attempt} current={current} only="redirect" />
      </Disclosure>
    </section>
  );
}
