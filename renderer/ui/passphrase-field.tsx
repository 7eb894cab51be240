import { ArrowBigUp, Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { texts } from '../messages/texts.ts';
import { IconButton } from './icon-button.tsx';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (passphrase: string) => void;
  /** Takes the focus when it comes, and when its sheet opens. */
  autoFocus?: boolean;
  /** The id of a text elsewhere that belongs to it. */
  describedBy?: string | undefined;
  /** It is chosen here, not known already. */
  newPassphrase?: boolean;
  hint?: ReactNode;
  /** Why it can't be used. */
  fault?: string | undefined;
  /** While it is tried. It keeps the focus. */
  disabled?: boolean;
}

/** A passphrase, that can be shown while it is typed. Keep its value in a state of the form that has it, and nowhere else. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, autoFocus = false, describedBy, newPassphrase, hint, fault } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isShown, setIsShown] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  // React would write it into an attribute of the element too.
  useLayoutEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useLayoutEffect(() => {
    const element = input.current;
    // Chromium holds on to the field that was typed in last.
    return () => {
      if (element) element.value = '';
    };
  }, []);
  const readCapsLock = (event: KeyboardEvent) => setHasCapsLock(event.getModifierState('CapsLock'));
  const note = fault ?? hint;
  const notes = [describedBy, note ? `${id}-note` : undefined].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="passphrase">
        <input
          id={id}
          ref={input}
          className="input"
          type={isShown ? 'text' : 'password'}
          autoComplete={newPassphrase ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={1024}
          readOnly={props.disabled}
          data-first={autoFocus ? '' : undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={notes || undefined}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={readCapsLock}
          onKeyUp={readCapsLock}
          onBlur={() => setHasCapsLock(false)}
        />
        <IconButton
          label={isShown ? texts.passphrase.hide : texts.passphrase.show}
          icon={isShown ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
          onClick={() => setIsShown(!isShown)}
        />
      </div>
      <p className="caps-lock" role="status">
        {hasCapsLock && (
          <>
            <ArrowBigUp size={14} aria-hidden="true" />
            {texts.passphrase.capsLock}
          </>
        )}
      </p>
      {note && (
        <p id={`${id}-note`} className={fault ? 'field-fault' : 'field-hint'}>
          {note}
        </p>
      )}
    </div>
  );
}
