import { Check, Minus } from 'lucide-react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { IssuerFacts } from '../../electron/ipc/contract.ts';
import { factsSummary, factTexts } from '../messages/connect-add-provider-text.ts';
import { errorText } from '../messages/error-text.ts';
import { ErrorDetails } from '../ui/error-details.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import type { IssuerCheck } from './use-issuer-check.ts';

/** What an issuer said of itself. Its rows are there from the start, so that nothing jumps while somebody types. */
export function IssuerReport({ check, host }: { check: IssuerCheck; host: string }) {
  return (
    <section className="issuer-report" aria-label="What this server can do">
      <p className="visually-hidden" aria-live="polite">
        {check.at === 'known' && factsSummary(check.facts)}
      </p>
      {check.at === 'failed' ? <Failed error={check.error} /> : <Head check={check} host={host} />}
      {check.at !== 'failed' && <Facts facts={check.at === 'known' ? check.facts : undefined} />}
    </section>
  );
}

function Head({ check, host }: { check: IssuerCheck; host: string }) {
  return (
    <p className="issuer-report-line strong">
      {check.at === 'nothing' && 'What the server can do'}
      {check.at === 'asking' && (
        <>
          <Spinner />
          Asking {host}
        </>
      )}
      {check.at === 'known' && (
        <>
          <StatusIcon tone="works" />
          {host} answers
        </>
      )}
    </p>
  );
}

const theServer = { id: '', name: 'the server' };

function Failed({ error }: { error: ErrorView }) {
  return (
    <div className="issuer-failed" role="alert">
      <p className="issuer-report-line strong">
        <StatusIcon tone="broken" />
        {errorText(error.code, theServer).title}
      </p>
      <ErrorDetails error={error} provider={theServer} />
    </div>
  );
}

function Facts({ facts }: { facts: IssuerFacts | undefined }) {
  return (
    <ul className="issuer-facts" aria-hidden={facts ? undefined : 'true'}>
      {(Object.keys(factTexts) as (keyof typeof factTexts)[]).map((fact) => {
        const has = facts?.[fact];
        const Icon = has ? Check : Minus;
        return (
          <li key={fact} data-has={has}>
            <Icon size={14} aria-hidden="true" />
            <span>
              {facts && <span className="visually-hidden">{has ? 'Yes: ' : 'No: '}</span>}
              {factTexts[fact].name}
            </span>
            <span className="scope-name">{factTexts[fact].detail}</span>
          </li>
        );
      })}
    </ul>
  );
}
