import type { OAuthErrors } from '../../electron/errors/oauth-errors.ts';

/** What an error of OAuth means to a person, and what to do. `{provider}` stands for the provider's name. */
export interface OAuthErrorText {
  meaning: string;
  todo: string;
}

/** A text for each of the names, with where the table says that the name is defined. */
export type OAuthErrorTexts<Table extends Partial<OAuthErrors>> = {
  [Name in keyof Table]: OAuthErrorText & {
    definedIn: Table[Name] extends { definedIn: infer Place } ? Place : never;
  };
};
