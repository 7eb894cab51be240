import type { ReactNode } from 'react';
import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { secretHintText } from '../messages/connect-client-text.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { Field } from '../ui/field.tsx';
import type { ClientFaults, ClientFields } from './client-check.ts';

export interface ClientFormValue extends ClientFields {
  label: string;
  removesSecret: boolean;
}

interface ClientFormProps {
  provider: ProviderView;
  /** The client that is changed; undefined for a new one. */
  edited: ClientView | undefined;
  value: ClientFormValue;
  faults: ClientFaults;
  /** What can fill the form instead. */
  children?: ReactNode;
  onChange: (part: Partial<ClientFormValue>) => void;
}

export function ClientForm({ provider, edited, value, faults, children, onChange }: ClientFormProps) {
  const text = setUpText(provider);
  const hasSecret = edited?.hasSecret ?? false;
  const isOneOfMany = provider.clients.some((client) => client !== edited) || value.label !== '';
  const { clientSecret, clientCredentialsGrant } = provider.capabilities;
  const mayHaveSecret = clientSecret !== 'none' || clientCredentialsGrant || provider.isOwn;
  return (
    <div className={edited ? 'client-form' : 'client-form client-form-below'}>
      {children}
      <Field
        label={text.clientIdLabel ?? 'Client ID'}
        mono
        readOnly={edited !== undefined}
        value={value.clientId}
        fault={faults.clientId}
        hint={edited && 'For another ID, add another client.'}
        placeholder={text.clientIdExample}
        onChange={(clientId) => onChange({ clientId })}
      />
      {(mayHaveSecret || hasSecret) && (
        <Field
          label={clientSecret === 'required' ? 'Client secret' : 'Client secret (optional)'}
          type="password"
          mono
          disabled={value.removesSecret}
          value={value.clientSecret}
          fault={faults.clientSecret}
          hint={secretHintText(provider, text.secretHint, hasSecret)}
          onChange={(secret) => onChange({ clientSecret: secret })}
        />
      )}
      {hasSecret && clientSecret !== 'required' && (
        <label className="check">
          <input
            type="checkbox"
            checked={value.removesSecret}
            onChange={(event) => onChange({ removesSecret: event.target.checked })}
          />
          Remove the kept secret
        </label>
      )}
      {isOneOfMany && (
        <Field
          label="Your name for it (optional)"
          maxLength={60}
          value={value.label}
          hint="Tells it from your other clients, such as “Work”."
          onChange={(label) => onChange({ label })}
        />
      )}
    </div>
  );
}
