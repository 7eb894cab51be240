import type { ProviderView } from '../../electron/ipc/contract.ts';
import { scopeText } from '../messages/scope-text.ts';
import { texts } from '../messages/texts.ts';

interface ScopeLineProps {
  name: string;
  /** Of its provider: the same name means other things elsewhere. */
  kind?: ProviderView['kind'] | undefined;
  sensitive?: boolean;
  /** Typed by the person: there are no words for it but its name. */
  typed?: boolean;
  /** Why it can't be had. */
  note?: string | undefined;
}

/** What a scope allows, then its name, small. */
export function ScopeLine({ name, kind, sensitive = false, typed = false, note }: ScopeLineProps) {
  return (
    <span className="scope-line">
      <span className="scope-text">{scopeText(name, kind)}</span>
      <span className="scope-known">
        <span className="scope-name mono">{name}</span>
        {sensitive && (
          <>
            {' '}
            <span className="tag">{texts.connectAccess.sensitive}</span>
          </>
        )}
        {typed && (
          <>
            {' '}
            <span className="tag">{texts.connectAccess.typed}</span>
          </>
        )}
      </span>
      {note && <span className="scope-note">{note}</span>}
    </span>
  );
}
