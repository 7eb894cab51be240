import { useRef, useState } from 'react';
import { texts } from '../messages/texts.ts';
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
  const { group, note } = texts.revocations;
  return (
    <SettingsGroup title={group} note={note}>
      <ul className="rows" aria-label={group}>
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
