import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import type { ErrorText } from './en/errors.ts';
import { oauthErrorText } from './oauth-error-text.ts';
import { texts } from './texts.ts';

export function errorText(code: ErrorCode, provider?: { id: string; name: string }): ErrorText {
  const text = texts.errors[code];
  const reasons: Readonly<Record<string, Partial<Record<ErrorCode, string>>>> = texts.knownReasons;
  const reason = provider ? reasons[provider.id]?.[code] : undefined;
  return filled({ ...text, meaning: reason ?? text.meaning }, provider);
}

/** As {@link errorText}, in the words for the OAuth error behind it where they say more. */
export function explainError(
  { code, oauthError }: Pick<ErrorView, 'code' | 'oauthError'>,
  provider?: { id: string; name: string },
): ErrorText {
  const finer = oauthErrorText(code, oauthError);
  return finer
    ? filled({ title: texts.errors[code].title, meaning: finer.meaning, todo: finer.todo }, provider)
    : errorText(code, provider);
}

const saidByProvider =
  /^(AUTHORIZATION_(DENIED|REJECTED)|CLIENT_|DEVICE_|GRANT_|PROVIDER_LACKS_|SCOPE_|SERVER_)/;

/** The words that came with the error: the provider's own, or a detail that Holdfast noted. Empty when there are none. */
export function saidText({
  code,
  message,
  oauthError,
}: Pick<ErrorView, 'code' | 'message' | 'oauthError'>): string {
  // The name of the error is shown by itself.
  const words = oauthError ? message.replace(new RegExp(`^${oauthError}(: |$)`), '') : message;
  if (words === '' || code === 'CLIENT_MISSING') return '';
  const isItsOwn = saidByProvider.test(code) && !words.startsWith('HTTP ');
  return isItsOwn ? texts.errorWords.providerSaid(words) : texts.errorWords.detail(words);
}

function filled({ title, meaning, todo }: ErrorText, provider: { name: string } | undefined): ErrorText {
  const name = provider?.name || texts.errorWords.theProvider;
  const fill = (line: string) => texts.errorWords.fill(line, name);
  return { title: fill(title), meaning: fill(meaning), todo: fill(todo) };
}
