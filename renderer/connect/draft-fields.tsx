import { useState } from 'react';
import type { IssuerFacts } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { EntryList } from '../ui/entry-list.tsx';
import { Field } from '../ui/field.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import { IssuerReport } from './issuer-report.tsx';
import { type DraftFieldsProps, nameOf } from './provider-draft.ts';
import { mostScopes, readScopeNames } from './scope-names.ts';
import { useIssuerCheck } from './use-issuer-check.ts';
import { hostIn, originIn, unencryptedFault } from './web-address.ts';

/** The form of a provider of the person's own. */
export function DraftFields(props: DraftFieldsProps) {
  const words = texts.addProvider;
  const { kind, draft, faults, onChange } = props;
  const [announced, setAnnounced] = useState<readonly string[]>([]);
  const takeFacts = ({ scopes }: IssuerFacts) => {
    setAnnounced(scopes.filter((name) => !standard.includes(name)));
    // Without it, many servers end the access after an hour.
    if (draft.scopes.length === 0 && scopes.includes('offline_access'))
      onChange({ scopes: ['offline_access'] });
  };
  const byHost = kind === 'github' || kind === 'gitlab';
  return (
    <div className="client-form">
      {kind === 'openid-connect' && <IssuerFields {...props} onFacts={takeFacts} />}
      {kind === 'oauth2' && <EndpointFields {...props} />}
      {byHost && (
        <Field
          data-first=""
          label={words.host}
          mono
          inputMode="url"
          value={draft.host}
          fault={faults.host}
          placeholder={`${kind}.example.com`}
          onChange={(host) => onChange({ host })}
        />
      )}
      <Field
        label={words.name}
        maxLength={60}
        value={draft.name}
        hint={words.nameHint}
        placeholder={nameOf(kind, draft) || words.kinds[kind].namePlaceholder}
        onChange={(name) => onChange({ name })}
      />
      {!byHost && (
        <>
          <EntryList
            label={words.scopes}
            hint={words.scopesHint}
            placeholder="read write"
            entries={draft.scopes}
            suggestions={announced}
            read={readScopeNames}
            onChange={(scopes) => onChange({ scopes: scopes.slice(0, mostScopes) })}
          />
          <EntryList
            label={words.apiOrigins}
            hint={words.apiOriginsHint}
            placeholder="api.example.com"
            entries={draft.apiOrigins}
            read={readOrigin}
            onChange={(apiOrigins) => onChange({ apiOrigins: apiOrigins.slice(0, 20) })}
          />
        </>
      )}
    </div>
  );
}

/** Asked for in any case, so they are no choice. */
const standard: readonly string[] = ['openid', 'profile', 'email'];

interface IssuerFieldsProps extends DraftFieldsProps {
  onFacts: (facts: IssuerFacts) => void;
}

function IssuerFields({ draft, faults, onChange, onFacts }: IssuerFieldsProps) {
  const check = useIssuerCheck(draft.issuer, onFacts);
  return (
    <>
      <Field
        data-first=""
        label={texts.addProvider.issuer}
        mono
        inputMode="url"
        value={draft.issuer}
        fault={faults.issuer ?? unencryptedFault(draft.issuer)}
        placeholder="https://id.example.com"
        onChange={(issuer) => onChange({ issuer })}
      />
      <IssuerReport check={check} host={hostIn(draft.issuer)} />
    </>
  );
}

function readOrigin(text: string) {
  const origin = originIn(text);
  return origin ? { names: [origin] } : { names: [], fault: texts.addProvider.faults.apiOrigin };
}
