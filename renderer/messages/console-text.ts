import type { ProviderView } from '../../electron/ipc/contract.ts';
import { wholeUrl } from '../store/console-draft.ts';
import { quotedScopes } from './access-text.ts';
import { texts } from './texts.ts';
import { listText } from './words.ts';

type Api = Pick<ProviderView, 'name' | 'apiOrigins'>;

/** Where a request goes that is not typed as a whole address, or why it can't be sent. Empty where that is plain. */
export function urlNote(typed: string, { name, apiOrigins }: Api): { text: string; isFault: boolean } {
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
  if (names.length <= 2) return listText(names);
  return texts.console.hosts(names.slice(0, 2).join(', '), names.length - 2);
}

function originOf(text: string): string | undefined {
  try {
    const { origin } = new URL(text);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}
