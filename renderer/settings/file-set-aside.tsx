import { useState } from 'react';
import type { SetAsideView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { setAsideTitle } from '../messages/set-aside-text.ts';
import { sizeText } from '../messages/size-text.ts';
import { texts } from '../messages/texts.ts';
import { momentText } from '../messages/time-text.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

/** One file: put back, or deleted once that was said twice. */
export function FileSetAside({ file }: { file: SetAsideView }) {
  const nowMs = useNow();
  const [isSure, setIsSure] = useState(false);
  const restore = useRequest(bridge.restoreSetAside);
  const remove = useRequest(bridge.removeSetAside);
  const { name, atMs, sizeBytes } = file;
  const title = setAsideTitle(file);
  const { setAside } = texts.settings;
  const error = restore.error ?? remove.error;
  return (
    <li className="row">
      <div className="row-text">
        <p>{title}</p>
        <p className="secondary">
          <When atMs={atMs} text={setAside.whenAndSize(momentText(atMs, nowMs), sizeText(sizeBytes))} />
        </p>
        {error && (
          <div className="secondary" role="alert">
            <ErrorDetails error={error} />
          </div>
        )}
      </div>
      <Button
        small
        pending={restore.pending}
        aria-label={setAside.putBackThis(title)}
        onClick={() => void restore.run({ name })}
      >
        {setAside.putBack}
      </Button>
      <Button
        small
        kind="danger-quiet"
        pending={remove.pending}
        aria-label={isSure ? setAside.removeThisForGood(title) : setAside.removeThis(title)}
        onBlur={() => setIsSure(false)}
        onClick={() => (isSure ? void remove.run({ name }) : setIsSure(true))}
      >
        {isSure ? setAside.removeForGood : setAside.remove}
      </Button>
    </li>
  );
}
