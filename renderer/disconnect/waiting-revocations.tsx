import { useRef, useState } from 'react';
import { SettingsGroup } from '../settings/settings-group.tsx';
import { useApp } from '../store/app-store.ts';
import { WaitingRevocation } from './waiting-revocation.tsx';

/** Revocations that could not be made yet. Nothing when there is none, and none was made while this is on the screen. */
export function WaitingRevocations() {
  const revocations = useApp((state) => state.revocations.value);
  const [done, setDone] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  if (revocations.length === 0 && done === '') return null;
  const finish = (text: string) => {
    setDone(text);
    // The row is gone with the button that was pressed.
    status.current?.focus();
  };
  return (
    <SettingsGroup
      title="Waiting revocations"
      note="These accounts are forgotten here, and their provider has not ended the access yet. Holdfast goes on asking."
    >
      <ul className="rows" aria-label="Waiting revocations">
        {revocations.map((revocation) => (
          <WaitingRevocation key={revocation.id} revocation={revocation} onDone={finish} />
        ))}
      </ul>
      <p ref={status} tabIndex={-1} className="secondary" role="status">
        {done}
      </p>
    </SettingsGroup>
  );
}
