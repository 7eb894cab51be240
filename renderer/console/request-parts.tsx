import { useState } from 'react';
import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';
import { type ConsoleDraft, requestOf, sendsBody } from '../store/console-draft.ts';
import { useRequestBook } from '../store/console-requests.ts';
import { Tabs } from '../ui/tabs.tsx';
import { BodyField } from './body-field.tsx';
import { HeaderFields } from './header-fields.tsx';
import { QueryFields } from './query-fields.tsx';
import { queryPartsOf } from './query-parts.ts';
import { RequestCode } from './request-code.tsx';
import { RequestList } from './request-list.tsx';

type Part = 'query' | 'headers' | 'body' | 'code' | 'requests';

interface RequestPartsProps {
  account: AccountView;
  provider: ProviderView;
  draft: ConsoleDraft;
  onChange: (change: Partial<ConsoleDraft>) => void;
}

/** What a request has besides its address, and where to find those from before. */
export function RequestParts({ account, provider, draft, onChange }: RequestPartsProps) {
  const [chosen, setChosen] = useState<Part | null>(null);
  const { book, readAgain } = useRequestBook(account.id, draft.answeredAtMs);
  const mayHaveBody = sendsBody(draft.method);
  const part =
    chosen === null || (chosen === 'body' && !mayHaveBody) ? (mayHaveBody ? 'body' : 'query') : chosen;
  const words = texts.console;
  const headers = draft.headers.filter(({ name }) => name.trim() !== '').length;
  const tabs: { id: Part; name: string }[] = [
    { id: 'query', name: counted(words.query, queryPartsOf(draft.url).length) },
    { id: 'headers', name: counted(words.requestHeaders, headers) },
    ...(mayHaveBody ? [{ id: 'body' as const, name: words.body }] : []),
    { id: 'code', name: words.code },
    {
      id: 'requests',
      name: counted(words.requests, (book?.saved.length ?? 0) + (book?.history.length ?? 0)),
    },
  ];
  const request = requestOf(draft, provider.apiOrigins);
  return (
    <div className="request-parts">
      <Tabs label={words.parts} tabs={tabs} current={part} onChange={setChosen}>
        {part === 'query' && <QueryFields url={draft.url} onChange={(url) => onChange({ url })} />}
        {part === 'headers' && (
          <HeaderFields headers={draft.headers} onChange={(changed) => onChange({ headers: changed })} />
        )}
        {part === 'body' && <BodyField body={draft.body} onChange={(body) => onChange({ body })} />}
        {part === 'code' && <RequestCode request={request} isBound={account.senderConstrained} />}
        {part === 'requests' && (
          <RequestList
            accountId={account.id}
            book={book}
            request={request}
            readAgain={readAgain}
            onPick={(change) => {
              onChange(change);
              setChosen(null);
            }}
          />
        )}
      </Tabs>
    </div>
  );
}

function counted(name: string, count: number): string {
  return count === 0 ? name : texts.console.withCount(name, numberText(count));
}
