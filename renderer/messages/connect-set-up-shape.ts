export interface SetUpStep {
  /** `{provider}` stands for the provider's name. */
  text: string;
  /** What stands beside the step to press. */
  action?: 'open-page' | 'copy-redirect-uri';
}

/** What to do at a provider, once, before anything can be connected there. */
export interface SetUpText {
  intro: string;
  pageButton: string;
  steps: readonly SetUpStep[];
  /** What is better known before than learnt after. */
  warning?: { title: string; meaning: string };
  clientIdLabel?: string;
  clientIdExample: string;
  /** Below the secret's field; without it, a general one. */
  secretHint?: string;
}
