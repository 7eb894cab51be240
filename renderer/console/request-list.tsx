import { type KeyboardEvent, useState } from 'react';
import type { ApiRequestInput, RequestBookView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import type { ConsoleDraft } from '../store/console-draft.ts';
import { clearHistory, removeRequest } from '../store/console-requests.ts';
import { Button } from '../ui/button.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { KeptRequest } from './kept-request.tsx';
import { SaveRequest } from './save-request.tsx';

interface RequestListProps {
  accountId: string;
  book: RequestBookView | null;
  /** The one that could be saved. */
  request: ApiRequestInput;
  readAgain: () => Promise<void>;
  onPick: (change: Pick<ConsoleDraft, 'method' | 'url' | 'headers' | 'body'>) => void;
}

/** Requests that were saved and sent. A picked one is in the form then, and not sent yet. */
export function RequestList({ accountId, book, request, readAgain, onPick }: RequestListProps) {
  const [search, setSearch] = useState('');
  const words = texts.consoleRequests;
  const wanted = search.trim().toLowerCase();
  const fits = (text: string) => text.toLowerCase().includes(wanted);
  const saved = (book?.saved ?? []).filter(({ name, method, url }) => fits(`${name} ${method} ${url}`));
  const history = (book?.history ?? []).filter(({ method, url }) => fits(`${method} ${url}`));
  const isEmpty = saved.length + history.length === 0;
  const pick = ({ method, url, headers, body }: ApiRequestInput) =>
    onPick({
      method,
      url,
      body: body ?? '',
      headers: headers.map((header, index) => ({ id: index + 1, ...header })),
    });
  return (
    <div className="request-list">
      <div className="request-list-head">
        <SearchBox label={words.search} value={search} onChange={setSearch} />
        <SaveRequest accountId={accountId} request={request} onSaved={readAgain} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only helps the keys of the buttons in it */}
      <div className="request-groups" onKeyDown={moveByArrows}>
        {isEmpty && <p className="secondary">{wanted === '' ? words.none : words.noneFits}</p>}
        {saved.length > 0 && (
          <section aria-label={words.saved}>
            <h2>{words.saved}</h2>
            <ul>
              {saved.map((each) => (
                <KeptRequest
                  key={each.id}
                  request={each}
                  name={each.name}
                  onPick={() => pick(each)}
                  onRemove={() => void removeRequest(accountId, each, readAgain)}
                />
              ))}
            </ul>
          </section>
        )}
        {history.length > 0 && (
          <section aria-label={words.history}>
            <div className="request-group-head">
              <h2>{words.history}</h2>
              <Button small kind="quiet" onClick={() => void clearHistory(accountId, readAgain)}>
                {words.clear}
              </Button>
            </div>
            <ul>
              {history.map((each) => (
                <KeptRequest
                  key={each.id}
                  request={each}
                  status={each.status}
                  atMs={each.atMs}
                  bodyLeftOut={each.bodyLeftOut}
                  onPick={() => pick(each)}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** Up and down between the requests. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.kept-request')];
  const here = all.indexOf(document.activeElement as HTMLButtonElement);
  const next = all[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
