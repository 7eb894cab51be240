import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { secretHintText } from '../messages/connect-client-text.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { texts } from '../messages/texts.ts';
import { Field } from '../ui/field.tsx';
import type { ClientFaults, ClientFields } from './client-faults.ts';

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
  onChange: (part: Partial<ClientFormValue>) => void;
  /** A field was left. */
  onLeave: () => void;
}

export function ClientForm({ provider, edited, value, faults, onChange, onLeave }: ClientFormProps) {
  const said = texts.clients.form;
  const text = setUpText(provider);
  const hasSecret = edited?.hasSecret ?? false;
  const isOneOfMany =
    provider.clients.some((client) => client.clientId !== edited?.clientId) || value.label !== '';
  const { clientSecret, clientCredentialsGrant } = provider.capabilities;
  const mayHaveSecret = clientSecret !== 'none' || clientCredentialsGrant || provider.isOwn;
  return (
    <div className="client-form">
      <Field
        label={text.clientIdLabel ?? said.clientId}
        mono
        readOnly={edited !== undefined}
        value={value.clientId}
        fault={faults.clientId}
        hint={edited && said.clientIdFixed}
        placeholder={text.clientIdExample}
        onBlur={onLeave}
        onChange={(clientId) => onChange({ clientId })}
      />
      {(mayHaveSecret || hasSecret) && (
        <Field
          label={clientSecret === 'required' ? said.clientSecret : said.clientSecretOptional}
          type="password"
          mono
          disabled={value.removesSecret}
          value={value.clientSecret}
          fault={faults.clientSecret}
          hint={secretHintText(provider, text.secretHint, hasSecret)}
          onBlur={onLeave}
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
          {said.removeSecret}
        </label>
      )}
      {isOneOfMany && (
        <Field
          label={said.name}
          maxLength={60}
          value={value.label}
          hint={said.nameHint}
          onChange={(label) => onChange({ label })}
        />
      )}
    </div>
  );
}
