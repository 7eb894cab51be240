import { LockKeyhole } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';
import { errorText } from '../messages/error-text.ts';
import { waitText } from '../messages/lock-text.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useNow } from '../ui/use-now.ts';

/** As the app has it: no wait is longer. */
const longestWaitMs = 5 * 60 * 1000;

/** The whole window while a passphrase vault is locked: nothing of the accounts is known here. */
export function LockScreen({ nextTryAtMs }: { nextTryAtMs: number | null }) {
  const [passphrase, setPassphrase] = useState('');
  const unlock = useRequest(bridge.unlockVault);
  const nowMs = useNow(500);
  const waitMs = nextTryAtMs === null ? 0 : nextTryAtMs - nowMs;
  // A clock that was put back in the meantime would have it wait for that long.
  const isWaiting = waitMs > 0 && waitMs <= longestWaitMs;
  const { clear } = unlock;
  useEffect(() => {
    if (nextTryAtMs !== null && !isWaiting) clear();
  }, [clear, isWaiting, nextTryAtMs]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (unlock.pending || isWaiting || passphrase === '') return;
    await unlock.run({ passphrase });
    setPassphrase('');
  };
  return (
    <main className="lock-screen">
      <form className="lock-form" noValidate onSubmit={(event) => void submit(event)}>
        <span className="lock-mark">
          <LockKeyhole size={36} strokeWidth={1.5} aria-hidden="true" />
        </span>
        <h1>{texts.passphrase.lock.title}</h1>
        <PassphraseField
          autoFocus
          label={texts.passphrase.labels.passphrase.first}
          value={passphrase}
          fault={unlock.error ? faultText(unlock.error.code) : undefined}
          disabled={unlock.pending}
          onChange={(typed) => {
            setPassphrase(typed);
            if (!isWaiting) unlock.clear();
          }}
        />
        <Button kind="primary" submits pending={unlock.pending} disabled={isWaiting}>
          {texts.passphrase.lock.button}
        </Button>
        <p className="lock-wait secondary tabular" aria-live="off">
          {isWaiting && waitText(waitMs)}
        </p>
        <p className="visually-hidden" role="status">
          {isWaiting && texts.passphrase.lock.waitTold}
        </p>
      </form>
    </main>
  );
}

function faultText(code: Parameters<typeof errorText>[0]): string {
  const { title, meaning } = errorText(code, undefined);
  const { wrong, fault } = texts.passphrase.lock;
  return code === 'PASSPHRASE_WRONG' ? wrong(title) : fault(title, meaning);
}
