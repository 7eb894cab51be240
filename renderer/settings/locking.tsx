import type { SettingsView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { lockAfterText } from '../messages/lock-text.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { isMac } from '../ui/is-mac.ts';
import { Select } from '../ui/select.tsx';

const waits = ['1', '5', '15', '60', 'never'] as const;

/** When a passphrase vault locks. */
export function Locking() {
  const { lockAfterIdleMinutes, lockOnScreenLock } = useApp((state) => state.settings.value);
  const choose = useRequest(bridge.chooseLocking);
  const lock = useRequest(bridge.lockVault);
  const error = choose.error ?? lock.error;
  const chooseWait = (wait: (typeof waits)[number]) => {
    const minutes = wait === 'never' ? null : (Number(wait) as SettingsView['lockAfterIdleMinutes']);
    void choose.run({ lockAfterIdleMinutes: minutes, lockOnScreenLock });
  };
  return (
    <>
      <div className="row">
        <div className="row-text">
          <p>Lock when nobody is there</p>
          <p className="secondary">After so long without a key or the mouse, anywhere on this computer.</p>
        </div>
        <Select
          label="Lock when nobody is there"
          value={lockAfterIdleMinutes === null ? 'never' : (`${lockAfterIdleMinutes}` as const)}
          choices={waits}
          text={lockAfterText}
          onChange={chooseWait}
        />
      </div>
      <label className="row row-choice">
        <input
          type="checkbox"
          checked={lockOnScreenLock}
          onChange={() => void choose.run({ lockAfterIdleMinutes, lockOnScreenLock: !lockOnScreenLock })}
        />
        <span className="row-text">Lock together with the screen</span>
      </label>
      <div className="row">
        <div className="row-text">
          <p>Lock now</p>
          <p className="secondary">{isMac ? 'Cmd+L' : 'Ctrl+L'} does the same from anywhere in Holdfast.</p>
        </div>
        <Button small pending={lock.pending} onClick={() => void lock.run({})}>
          Lock now
        </Button>
      </div>
      {error && <ErrorBanner error={error} />}
    </>
  );
}
