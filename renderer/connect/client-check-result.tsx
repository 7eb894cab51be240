import { CircleQuestionMark } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { errorText, saidText } from '../messages/error-text.ts';
import { texts } from '../messages/texts.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { RedirectUriLine } from './set-up-values.tsx';
import type { ClientCheck } from './use-client-check.ts';

interface ClientCheckResultProps {
  provider: ProviderView;
  check: Pick<ClientCheck, 'state' | 'text'>;
}

/** What the provider's answer says of the client, and what to do next. */
export function ClientCheckResult({ provider, check: { state, text } }: ClientCheckResultProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.at === 'found' || state.at === 'failed') place.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <div ref={place} role="status" className="check-result-place">
      {text && state.at === 'found' && (
        <div className="check-result" data-tone={text.tone}>
          {text.tone === 'unknown' ? (
            <CircleQuestionMark className="status-icon tone-unknown" size={16} aria-hidden="true" />
          ) : (
            <StatusIcon tone={text.tone} size={16} />
          )}
          <div className="check-result-text">
            <p className="strong">{text.title}</p>
            {state.view.error && <Reason error={state.view.error} provider={provider} />}
            <p>{text.meaning}</p>
            {text.more && <p>{text.more}</p>}
            {state.view.finding === 'redirect-not-registered' && <RedirectUriLine provider={provider} />}
          </div>
        </div>
      )}
      {state.at === 'failed' && <ErrorBanner error={state.error} providerId={provider.id} />}
    </div>
  );
}

/** Why the provider could not be asked. What its texts say of accounts does not belong here: there is none yet. */
function Reason({ error, provider }: { error: ErrorView; provider: ProviderView }) {
  const said = saidText(error);
  return (
    <>
      <p>{texts.setUp.findings.unclear.because(errorText(error.code, provider).title)}</p>
      {said && <p className="said">{said}</p>}
    </>
  );
}
