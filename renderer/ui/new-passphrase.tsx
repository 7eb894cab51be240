import { PassphraseField } from './passphrase-field.tsx';
import { passphraseFault, passphraseRule } from './passphrase-rule.ts';

export interface NewPassphraseValue {
  passphrase: string;
  repeated: string;
}

export const noNewPassphrase: NewPassphraseValue = { passphrase: '', repeated: '' };

/** Whether it is strong enough and was typed twice alike. */
export function isNewPassphraseReady({ passphrase, repeated }: NewPassphraseValue): boolean {
  return passphraseFault(passphrase) === undefined && passphrase === repeated;
}

interface NewPassphraseProps {
  label?: string;
  value: NewPassphraseValue;
  /** Says what is wrong; from the first try to go on. */
  isChecked: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  onChange: (value: NewPassphraseValue) => void;
}

/** A new passphrase, typed twice, with its rule. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { label = 'Passphrase', value, isChecked, disabled = false, autoFocus = false, onChange } = props;
  const { passphrase, repeated } = value;
  const fault = isChecked ? passphraseFault(passphrase) : undefined;
  const differs = isChecked && !fault && passphrase !== repeated;
  return (
    <>
      <PassphraseField
        newPassphrase
        label={label}
        value={passphrase}
        fault={fault}
        hint={passphraseRule}
        disabled={disabled}
        autoFocus={autoFocus}
        onChange={(typed) => onChange({ ...value, passphrase: typed })}
      />
      <PassphraseField
        newPassphrase
        label={`${label}, once more`}
        value={repeated}
        fault={differs ? 'The two are not the same.' : undefined}
        disabled={disabled}
        onChange={(typed) => onChange({ ...value, repeated: typed })}
      />
    </>
  );
}
