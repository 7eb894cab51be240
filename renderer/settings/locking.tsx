import type { SettingsView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { lockAfterText } from '../messages/lock-text.ts';
import { texts } from '../messages/texts.ts';
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
  const { locking } = texts.settings;
  const chooseWait = (wait: (typeof waits)[number]) => {
    const minutes = wait === 'never' ? null : (Number(wait) as SettingsView['lockAfterIdleMinutes']);
    void choose.run({ lockAfterIdleMinutes: minutes, lockOnScreenLock });
  };
  return (
    <>
      <div className="row">
        <div className="row-text">
          <p>{locking.whenIdle}</p>
          <p className="secondary">{locking.whenIdleMeaning}</p>
        </div>
        <Select
          label={locking.whenIdle}
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
        <span className="row-text">{locking.withScreen}</span>
      </label>
      <div className="row">
        <div className="row-text">
          <p>{locking.now}</p>
          <p className="secondary">{locking.nowMeaning(isMac ? 'Cmd+L' : 'Ctrl+L')}</p>
        </div>
        <Button small pending={lock.pending} onClick={() => void lock.run({})}>
          {locking.now}
        </Button>
      </div>
      {error && <ErrorBanner error={error} />}
    </>
  );
}
