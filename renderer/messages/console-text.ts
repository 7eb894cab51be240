import type { ProviderView } from '../../electron/ipc/contract.ts';
import { wholeUrl } from '../store/console-draft.ts';
import { quotedScopes } from './access-text.ts';
import { texts } from './texts.ts';
import { spanText } from './time-text.ts';
import { listText, numberText } from './words.ts';

type Api = Pick<ProviderView, 'name' | 'apiOrigins'>;

/** Where a request goes that is not typed as a whole address, or why it can't be sent. Empty where that is plain. */
export function urlNote(typed: string, { name, apiOrigins }: Api): { text: string; isFault: boolean } {
  const placeholder = /\{[a-z]+\}/.exec(typed)?.[0];
  if (placeholder) return { text: texts.console.fillIn(placeholder), isFault: true };
  const url = wholeUrl(typed, apiOrigins);
  const origin = originOf(url);
  if (origin && !apiOrigins.includes(origin))
    return { text: texts.console.accessGoesTo(hosts(apiOrigins)), isFault: true };
  if (url !== typed.trim()) return { text: texts.console.goesTo(url), isFault: false };
  if (typed.trim() !== '' && !origin) return { text: texts.console.urlHint(name), isFault: false };
  return { text: '', isFault: false };
}

/** What a call lacks, and what became of asking for it. */
export function missingAccessText(
  missing: readonly string[],
  refused: readonly string[],
  hasItNow: boolean,
  kind?: ProviderView['kind'],
): { title: string; meaning: string; button: string } {
  const words = texts.console;
  if (hasItNow) return { ...words.hasItNow, meaning: words.hasItNow.meaning(quotedScopes(missing, kind)) };
  if (refused.length > 0)
    return { ...words.refused, title: words.refused.title(quotedScopes(refused, kind)) };
  return {
    title: words.lacks.title(quotedScopes(missing, kind)),
    meaning: words.lacks.meaning(missing.length),
    button: words.lacks.button(missing.length),
  };
}

function hosts(origins: readonly string[]): string {
  const names = origins.map((origin) => originOf(origin)?.replace(/^https:\/\//, '') ?? origin);
  const [first, second, ...more] = names;
  if (first === undefined || second === undefined || more.length === 0) return listText(names);
  return texts.console.hosts(first, second, more.length);
}

function originOf(text: string): string | undefined {
  try {
    const { origin } = new URL(text);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

/** What a well-known request does; empty where there are no words for it. */
export function endpointText(what: string): string {
  const known: Readonly<Record<string, string>> = texts.consoleEndpoints;
  return Object.hasOwn(known, what) ? (known[what] ?? '') : '';
}

/** "4,982 of 5,000 calls left, anew in 42 min". */
export function rateLimitText(
  { left, limit, renewsAtMs }: { left: number; limit: number | null; renewsAtMs: number | null },
  nowMs: number,
): string {
  const { callsLeft, callsLeftUntil } = texts.consoleAnswer;
  const calls = callsLeft(left, limit === null ? null : numberText(limit));
  return renewsAtMs === null || renewsAtMs <= nowMs
    ? calls
    : callsLeftUntil(calls, spanText(renewsAtMs - nowMs));
}
