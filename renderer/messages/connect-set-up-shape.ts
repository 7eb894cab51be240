/** A value to type at the provider. */
export interface SetUpValue {
  kind: 'redirect-uri' | 'text';
  /** As the provider calls it, where it has a word of its own. */
  label: string;
  /** Not for the redirect URI, which the main process copies. */
  text?: string;
}

export interface SetUpStep {
  title: string;
  details?: string;
  /** The provider's page, where the step is done, is opened beside it. */
  opensPage?: true;
  values?: readonly SetUpValue[];
}

/** What to do at a provider, once, before anything can be connected there. */
export interface SetUpText {
  intro: string;
  pageButton: string;
  /** What is done at the provider. */
  steps: readonly SetUpStep[];
  /** What is done here with what came out. */
  bring: { title: string; details?: string };
  /** What is better known before than learnt after. */
  warning?: { title: string; meaning: string };
  clientIdLabel?: string;
  /** Looks like an id of this provider. */
  clientIdExample: string;
  /** Below the secret's field; without it, a general one. */
  secretHint?: string;
}
