import { Check, Minus } from 'lucide-react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { IssuerFacts } from '../../electron/ipc/contract.ts';
import { type FactName, factsSummary } from '../messages/connect-add-provider-text.ts';
import { errorText } from '../messages/error-text.ts';
import { texts } from '../messages/texts.ts';
import { ErrorDetails } from '../ui/error-details.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import type { IssuerCheck } from './use-issuer-check.ts';

/** What an issuer said of itself. Its rows are there from the start, so that nothing jumps while somebody types. */
export function IssuerReport({ check, host }: { check: IssuerCheck; host: string }) {
  return (
    <section className="issuer-report" aria-label={texts.issuerReport.label} data-at={check.at}>
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
      {check.at === 'nothing' && texts.issuerReport.title}
      {check.at === 'asking' && (
        <>
          <Spinner />
          {texts.issuerReport.asking(host)}
        </>
      )}
      {check.at === 'known' && (
        <>
          <StatusIcon tone="works" />
          {texts.issuerReport.answers(host)}
        </>
      )}
    </p>
  );
}

function Failed({ error }: { error: ErrorView }) {
  const theServer = { id: '', name: texts.issuerReport.theServer };
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
  const words = texts.issuerReport;
  return (
    <ul className="issuer-facts" aria-hidden={facts ? undefined : 'true'}>
      {(Object.keys(words.facts) as FactName[]).map((fact) => {
        const has = facts?.[fact];
        const Icon = has ? Check : Minus;
        return (
          <li key={fact} data-has={has}>
            <Icon size={14} aria-hidden="true" />
            <span>
              {facts && <span className="visually-hidden">{has ? words.yes : words.no}</span>}
              {words.facts[fact].name}
            </span>
            <span className="scope-name">{words.facts[fact].detail}</span>
          </li>
        );
      })}
    </ul>
  );
}
