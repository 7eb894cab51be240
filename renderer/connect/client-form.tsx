import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Field } from '../ui/field.tsx';
import type { ClientFaults, ClientFields } from './client-check.ts';
import { ClientFileButton } from './client-file-button.tsx';

export interface ClientFormValue extends ClientFields {
  removesSecret: boolean;
}

interface ClientFormProps {
  provider: ProviderView;
  value: ClientFormValue;
  faults: ClientFaults;
  error: ErrorView | null;
  onChange: (part: Partial<ClientFormValue>) => void;
}

export function ClientForm({ provider, value, faults, error, onChange }: ClientFormProps) {
  const hasSecret = provider.client?.hasSecret ?? false;
  return (
    <div className="client-form">
      {error && <ErrorBanner error={error} providerId={provider.id} />}
      {provider.id === 'google' && <ClientFileButton onRead={onChange} />}
      <Field
        label="Client ID"
        mono
        value={value.clientId}
        fault={faults.clientId}
        placeholder={setUpText(provider.id).clientIdExample}
        onChange={(clientId) => onChange({ clientId })}
      />
      {provider.clientSecret !== 'none' && (
        <Field
          label="Client secret"
          type="password"
          mono
          disabled={value.removesSecret}
          value={value.clientSecret}
          fault={faults.clientSecret}
          hint={secretHint(provider, hasSecret)}
          onChange={(clientSecret) => onChange({ clientSecret })}
        />
      )}
      {hasSecret && provider.clientSecret === 'optional' && (
        <label className="check">
          <input
            type="checkbox"
            checked={value.removesSecret}
            onChange={(event) => onChange({ removesSecret: event.target.checked })}
          />
          Remove the kept secret
        </label>
      )}
    </div>
  );
}

function secretHint({ clientSecret, name }: ProviderView, hasSecret: boolean): string {
  if (hasSecret) return 'A secret is kept. Leave this empty to keep it.';
  if (clientSecret === 'optional')
    return `${name} calls it optional, but most clients need it. Kept encrypted.`;
  return 'Kept encrypted on this computer.';
}
