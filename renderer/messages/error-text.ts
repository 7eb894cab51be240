import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import type { ErrorText } from './error-text-shape.ts';
import { accountErrorTexts } from './error-texts-account.ts';
import { authorizationErrorTexts } from './error-texts-authorization.ts';
import { providerErrorTexts } from './error-texts-provider.ts';
import { storageErrorTexts } from './error-texts-storage.ts';
import { transportErrorTexts } from './error-texts-transport.ts';

export const errorTexts: Record<ErrorCode, ErrorText> = {
  ...authorizationErrorTexts,
  ...providerErrorTexts,
  ...transportErrorTexts,
  ...accountErrorTexts,
  ...storageErrorTexts,
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
  const name = provider?.name || 'the provider';
  const fill = (line: string) => capitalized(line.replaceAll('{provider}', name));
  const reason = provider ? knownReasons[provider.id]?.[code] : undefined;
  return { title: fill(text.title), meaning: reason ?? fill(text.meaning), todo: fill(text.todo) };
}

const saidByProvider = /^(AUTHORIZATION_(DENIED|REJECTED)|CLIENT_|GRANT_|SCOPE_|SERVER_)/;

/** The words that came with the error: the provider's own, or a detail that Holdfast noted. Empty when there are none. */
export function saidText({ code, message }: { code: ErrorCode; message: string }): string {
  if (message === '' || code === 'CLIENT_MISSING') return '';
  const isItsOwn = saidByProvider.test(code) && !message.startsWith('HTTP ');
  return isItsOwn ? `The provider said: ${message}` : `Detail: ${message}`;
}

function capitalized(line: string): string {
  return line.charAt(0).toLocaleUpperCase('en') + line.slice(1);
}
