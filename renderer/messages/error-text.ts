import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import type { ErrorText } from './error-text-shape.ts';
import { accountErrorTexts } from './error-texts-account.ts';
import { authorizationErrorTexts } from './error-texts-authorization.ts';
import { grantErrorTexts } from './error-texts-grant.ts';
import { installationErrorTexts } from './error-texts-installation.ts';
import { policyErrorTexts } from './error-texts-policy.ts';
import { providerErrorTexts } from './error-texts-provider.ts';
import { storageErrorTexts } from './error-texts-storage.ts';
import { transportErrorTexts } from './error-texts-transport.ts';
import { oauthErrorText } from './oauth-error-text.ts';

export const errorTexts: Record<ErrorCode, ErrorText> = {
  ...authorizationErrorTexts,
  ...providerErrorTexts,
  ...grantErrorTexts,
  ...policyErrorTexts,
  ...transportErrorTexts,
  ...accountErrorTexts,
  ...storageErrorTexts,
  ...installationErrorTexts,
};

/** The usual reason at one provider, where it is better known than from the protocol alone. */
const knownReasons: Readonly<Record<string, Partial<Record<ErrorCode, string>>>> = {
  google: {
    GRANT_INVALID:
      'Google ends a connection after 7 days while the client is in testing mode, after 6 months without use, and when access was removed in the Google account.',
    CLIENT_SECRET_MISSING:
      'Google wants the client secret of a desktop client, although it calls it optional.',
  },
  github: {
    GRANT_INVALID:
      'GitHub ends access when it was removed in the GitHub settings, or after a year without use.',
  },
};

export function errorText(code: ErrorCode, provider?: { id: string; name: string }): ErrorText {
  const text = errorTexts[code];
  const reason = provider ? knownReasons[provider.id]?.[code] : undefined;
  return filled({ ...text, meaning: reason ?? text.meaning }, provider);
}

/** As {@link errorText}, in the words for the OAuth error behind it where they say more. */
export function explainError(
  { code, oauthError }: Pick<ErrorView, 'code' | 'oauthError'>,
  provider?: { id: string; name: string },
): ErrorText {
  const finer = oauthErrorText(code, oauthError);
  return finer
    ? filled({ title: errorTexts[code].title, meaning: finer.meaning, todo: finer.todo }, provider)
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
  return isItsOwn ? `The provider said: ${words}` : `Detail: ${words}`;
}

function filled({ title, meaning, todo }: ErrorText, provider: { name: string } | undefined): ErrorText {
  const name = provider?.name || 'the provider';
  const fill = (line: string) => capitalized(line.replaceAll('{provider}', name));
  return { title: fill(title), meaning: fill(meaning), todo: fill(todo) };
}

function capitalized(line: string): string {
  return line.charAt(0).toLocaleUpperCase('en') + line.slice(1);
}
