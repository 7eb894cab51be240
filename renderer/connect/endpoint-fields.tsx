import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import type { DraftFieldsProps } from './provider-draft.ts';

const required = [
  {
    field: 'authorizationEndpoint',
    label: 'Authorization endpoint',
    example: 'https://example.com/oauth/authorize',
  },
  { field: 'tokenEndpoint', label: 'Token endpoint', example: 'https://example.com/oauth/token' },
] as const;

const optional = [
  {
    field: 'identityUrl',
    label: 'Who is connected',
    example: 'https://example.com/api/me',
    hint: 'An address that answers with JSON about the person. Without it, every connection is an account of its own.',
  },
  {
    field: 'revocationEndpoint',
    label: 'Revocation endpoint',
    example: 'https://example.com/oauth/revoke',
    hint: 'Without it, access can only be forgotten here, not ended there.',
  },
  {
    field: 'deviceAuthorizationEndpoint',
    label: 'Device authorization endpoint',
    example: 'https://example.com/oauth/device',
    hint: 'For a code that is typed on another device.',
  },
] as const;

const schemes = ['Bearer', 'token'] as const;

/** The addresses of a plain OAuth 2.0 server, the two that it can't do without first. */
export function EndpointFields({ draft, faults, onChange }: DraftFieldsProps) {
  return (
    <>
      {required.map(({ field, label, example }, index) => (
        <Field
          key={field}
          data-first={index === 0 ? '' : undefined}
          label={label}
          mono
          inputMode="url"
          value={draft[field]}
          fault={faults[field]}
          placeholder={example}
          onChange={(address) => onChange({ [field]: address })}
        />
      ))}
      {optional.map(({ field, label, example, hint }) => (
        <Field
          key={field}
          label={`${label} (optional)`}
          mono
          inputMode="url"
          value={draft[field]}
          fault={faults[field]}
          hint={hint}
          placeholder={example}
          onChange={(address) => onChange({ [field]: address })}
        />
      ))}
      {draft.identityUrl.trim() !== '' && (
        <Field
          label="Member that never changes"
          mono
          value={draft.subjectMember}
          fault={faults.subjectMember}
          hint="Which part of that JSON tells one person from another, such as id or sub."
          onChange={(subjectMember) => onChange({ subjectMember })}
        />
      )}
      <div className="field">
        <span className="field-label">Before the access token</span>
        <Select
          label="Before the access token"
          value={draft.authorizationScheme}
          choices={schemes}
          onChange={(authorizationScheme) => onChange({ authorizationScheme })}
        />
        <p className="field-hint">The word in the Authorization header of API calls. Nearly always Bearer.</p>
      </div>
    </>
  );
}
