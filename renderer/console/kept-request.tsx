import { X } from 'lucide-react';
import type { ApiRequestInput } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { momentText } from '../messages/time-text.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { When } from '../ui/when.tsx';
import { pathOf } from './path-of.ts';

interface KeptRequestProps {
  request: ApiRequestInput;
  name?: string;
  /** null: there was no answer. */
  status?: number | null;
  atMs?: number;
  bodyLeftOut?: boolean;
  onPick: () => void;
  onRemove?: () => void;
}

export function KeptRequest({
  request,
  name,
  status,
  atMs,
  bodyLeftOut,
  onPick,
  onRemove,
}: KeptRequestProps) {
  const { method, url } = request;
  const words = texts.consoleRequests;
  return (
    <li className="kept-request-row">
      <button type="button" className="kept-request" title={url} onClick={onPick}>
        <span className="option-method mono">{method}</span>
        {name !== undefined && <span className="clipped strong">{name}</span>}
        <span className="kept-address mono clipped">{pathOf(url)}</span>
        {bodyLeftOut && <span className="secondary">{words.bodyLeftOut}</span>}
        {status !== undefined && (
          <span className={`tabular ${toneOf(status)}`}>{status === null ? words.noAnswer : status}</span>
        )}
        {atMs !== undefined && (
          <span className="secondary kept-when">
            <When atMs={atMs} text={momentText(atMs, Date.now())} />
          </span>
        )}
      </button>
      {onRemove && (
        <IconButton
          label={words.remove(name ?? '')}
          icon={<X size={15} aria-hidden="true" />}
          onClick={onRemove}
        />
      )}
    </li>
  );
}

function toneOf(status: number | null): string {
  if (status === null) return 'secondary';
  if (status < 400) return 'tone-works';
  return status < 500 ? 'tone-needs-you' : 'tone-broken';
}
