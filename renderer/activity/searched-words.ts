import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import type { ActivityKind, ProviderView, SearchedWordView } from '../../electron/ipc/contract.ts';
import { httpStatusNames } from '../messages/http-status-names.ts';
import { scopeTexts } from '../messages/scope-text.ts';
import { texts } from '../messages/texts.ts';

const mostWords = 8;
const longestWord = 100;
const mostScopes = 500;
const mostProviders = 200;

/** What is looked for, word by word, each with what the window shows by it. */
export function searchedWords(
  text: string,
  providers: readonly Pick<ProviderView, 'id' | 'name'>[],
): SearchedWordView[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords);
  return words.map((typed) => {
    const word = typed.slice(0, longestWord);
    const has = (shown: string) => shown.toLocaleLowerCase().includes(word);
    return {
      text: word,
      // Where a line names the provider, its name is looked for by itself.
      kinds: keysWhere<ActivityKind, (provider: string) => string>(texts.activity.line, (line) =>
        has(line(' ')),
      ),
      causes: keysWhere<ErrorCode, { title: string; meaning: string }>(texts.errors, ({ title, meaning }) =>
        has(`${title}\n${meaning}`.replaceAll('{provider}', '')),
      ),
      providerIds: providers
        .filter(({ name }) => has(name))
        .map(({ id }) => id)
        .slice(0, mostProviders),
      scopes: [
        ...new Set(Object.values(scopeTexts()).flatMap((each) => keysWhere<string, string>(each, has))),
      ].slice(0, mostScopes),
      statuses: [
        ...keysWhere<string, string>(httpStatusNames, has).map(Number),
        ...(has(texts.activity.noAnswer) ? [null] : []),
      ],
    };
  });
}

function keysWhere<K extends string, V>(
  table: Readonly<Record<string, V>>,
  isWanted: (value: V) => boolean,
): K[] {
  return Object.keys(table).filter((key) => isWanted(table[key] as V)) as K[];
}
