import { texts } from '../messages/texts.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import type { DraftFieldsProps } from './provider-draft.ts';

const required = [
  { field: 'authorizationEndpoint', example: 'https://example.com/oauth/authorize' },
  { field: 'tokenEndpoint', example: 'https://example.com/oauth/token' },
] as const;

const optional = [
  { field: 'identityUrl', hint: 'identityUrlHint', example: 'https://example.com/api/me' },
  {
    field: 'revocationEndpoint',
    hint: 'revocationEndpointHint',
    example: 'https://example.com/oauth/revoke',
  },
  {
    field: 'deviceAuthorizationEndpoint',
    hint: 'deviceAuthorizationEndpointHint',
    example: 'https://example.com/oauth/device',
  },
] as const;

const schemes = ['Bearer', 'token'] as const;

/** The addresses of a plain OAuth 2.0 server, the two that it can't do without first. */
export function EndpointFields({ draft, faults, onChange }: DraftFieldsProps) {
  const words = texts.addProvider.endpoints;
  return (
    <>
      {required.map(({ field, example }, index) => (
        <Field
          key={field}
          data-first={index === 0 ? '' : undefined}
          label={words[field]}
          mono
          inputMode="url"
          value={draft[field]}
          fault={faults[field]}
          placeholder={example}
          onChange={(address) => onChange({ [field]: address })}
        />
      ))}
      {optional.map(({ field, hint, example }) => (
        <Field
          key={field}
          label={words[field]}
          mono
          inputMode="url"
          value={draft[field]}
          fault={faults[field]}
          hint={words[hint]}
          placeholder={example}
          onChange={(address) => onChange({ [field]: address })}
        />
      ))}
      {draft.identityUrl.trim() !== '' && (
        <Field
          label={words.subjectMember}
          mono
          value={draft.subjectMember}
          fault={faults.subjectMember}
          hint={words.subjectMemberHint}
          onChange={(subjectMember) => onChange({ subjectMember })}
        />
      )}
      <div className="field">
        <span className="field-label">{words.authorizationScheme}</span>
        <Select
          label={words.authorizationScheme}
          value={draft.authorizationScheme}
          choices={schemes}
          onChange={(authorizationScheme) => onChange({ authorizationScheme })}
        />
        <p className="field-hint">{words.authorizationSchemeHint}</p>
      </div>
    </>
  );
}
