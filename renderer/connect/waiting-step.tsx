import { ExternalLink } from 'lucide-react';
import { bridge } from '../bridge.ts';
import { countdownText } from '../messages/time-text.ts';
import { settle } from '../store/settle.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

interface WaitingStepProps {
  attemptId: string;
  redirectKind: 'private-use-uri' | 'loopback';
  expiresAtMs: number;
}

export function WaitingStep({ attemptId, redirectKind, expiresAtMs }: WaitingStepProps) {
  const nowMs = useNow(1000);
  const reopen = useRequest(bridge.reopenBrowser);
  return (
    <>
      <div className="running-step">
        <Spinner large />
        <p>
          Sign in and agree in your browser.{' '}
          {redirectKind === 'private-use-uri'
            ? 'When it asks whether to open Holdfast, allow it.'
            : 'You come back here by yourself when it is done.'}
        </p>
      </div>
      <section className="help-box" aria-label="If nothing opened">
        <p>
          <strong>Nothing opened?</strong> Open the page again, or copy its link into another browser on this
          computer.
        </p>
        {reopen.error && <ErrorBanner error={reopen.error} />}
        <div className="help-actions">
          <Button
            small
            icon={<ExternalLink size={14} aria-hidden="true" />}
            pending={reopen.pending}
            onClick={() => void reopen.run({ attemptId })}
          >
            Open again
          </Button>
          <CopyButton
            label="Copy link"
            copy={async () => (await settle(bridge.copyAuthorizationLink({ attemptId }))).ok}
          />
        </div>
      </section>
      <p className="secondary tabular">
        The link closes in <When atMs={expiresAtMs} text={countdownText(expiresAtMs - nowMs)} /> minutes.
      </p>
    </>
  );
}
