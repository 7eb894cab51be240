import { capitalized } from '../words.ts';

export const errorWords = {
  /** Within a sentence; it is capitalized where it begins one. */
  theProvider: 'the provider',
  providerSaid: (words: string) => `The provider said: ${words}`,
  /** A text with the provider's name in the places of `{provider}`, which may be where it begins. */
  fill: (line: string, provider: string) => capitalized(line.replaceAll('{provider}', provider)),
  detail: (words: string) => `Detail: ${words}`,
};

/** The usual reason at one provider, where it is better known than from the protocol alone. */
export const knownReasons = {
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
