import type { ProviderView } from '../../electron/ipc/contract.ts';
import { wholeUrl } from '../store/console-draft.ts';
import { quotedScopes } from './access-text.ts';

type Api = Pick<ProviderView, 'name' | 'apiOrigins'>;

/** Where a request goes that is not typed as a whole address, or why it can't be sent. Empty where that is plain. */
export function urlNote(typed: string, { name, apiOrigins }: Api): { text: string; isFault: boolean } {
  const url = wholeUrl(typed, apiOrigins);
  const origin = originOf(url);
  if (origin && !apiOrigins.includes(origin))
    return { text: `The access of this account goes to ${hosts(apiOrigins)} only.`, isFault: true };
  if (url !== typed.trim()) return { text: `Goes to ${url}`, isFault: false };
  if (typed.trim() !== '' && !origin)
    return { text: `A whole address, or a path at ${name} that begins with /`, isFault: false };
  return { text: '', isFault: false };
}

/** What a call lacks, and what became of asking for it. */
export function missingAccessText(
  missing: readonly string[],
  refused: readonly string[],
  hasItNow: boolean,
  kind?: ProviderView['kind'],
): { title: string; meaning: string; button: string } {
  const it = missing.length > 1 ? 'them' : 'it';
  if (hasItNow) {
    return {
      title: 'This account has what the call needs now',
      meaning: `${quotedScopes(missing, kind)} came after the call was sent.`,
      button: 'Run again',
    };
  }
  if (refused.length > 0) {
    return {
      title: `${quotedScopes(refused, kind)} was not granted`,
      meaning: 'The call was not sent again, as it would end the same way.',
      button: 'Ask again',
    };
  }
  return {
    title: `This call needs ${quotedScopes(missing, kind)}`,
    meaning: `The account does not have ${it}. Once ${it === 'it' ? 'it is' : 'they are'} given, the call is sent again by itself.`,
    button: `Ask for ${it} and run again`,
  };
}

function hosts(origins: readonly string[]): string {
  const names = origins.map((origin) => originOf(origin)?.replace(/^https:\/\//, '') ?? origin);
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more of its addresses`;
}

function originOf(text: string): string | undefined {
  try {
    const { origin } = new URL(text);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}
