import { texts } from '../messages/texts.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { passphraseFault } from './passphrase-rule.ts';

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
  /** What it is called, and what where it is typed again. */
  labels?: { first: string; again: string };
  value: NewPassphraseValue;
  /** Says what is wrong; from the first try to go on. */
  isChecked: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  onChange: (value: NewPassphraseValue) => void;
}

/** A new passphrase, typed twice, with its rule. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { passphrase: said } = texts;
  const {
    labels = said.labels.passphrase,
    value,
    isChecked,
    disabled = false,
    autoFocus = false,
    onChange,
  } = props;
  const { passphrase, repeated } = value;
  const fault = isChecked ? passphraseFault(passphrase) : undefined;
  const differs = isChecked && !fault && passphrase !== repeated;
  return (
    <>
      <PassphraseField
        newPassphrase
        label={labels.first}
        value={passphrase}
        fault={fault}
        hint={said.rule}
        disabled={disabled}
        autoFocus={autoFocus}
        onChange={(typed) => onChange({ ...value, passphrase: typed })}
      />
      <PassphraseField
        newPassphrase
        label={labels.again}
        value={repeated}
        fault={differs ? said.faults.differ : undefined}
        disabled={disabled}
        onChange={(typed) => onChange({ ...value, repeated: typed })}
      />
    </>
  );
}
