/** What happened, what it means, what to do. `{provider}` stands for the provider's name. */
export interface ErrorText {
  title: string;
  meaning: string;
  todo: string;
}
