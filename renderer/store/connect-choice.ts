import { create } from 'zustand';
import type { WayOfConsent } from '../../electron/ipc/contract.ts';

/** What was chosen at one provider on the way to connect; what is missing was not touched. */
export interface ConnectChoice {
  clientId?: string | null | undefined;
  scopes?: readonly string[] | undefined;
  by?: WayOfConsent | undefined;
  serviceScopes?: readonly string[] | undefined;
  label?: string | undefined;
}

interface Kept {
  choices: Readonly<Record<string, ConnectChoice>>;
  /** What providers were searched for. */
  search: string;
}

const nothing: Kept = { choices: {}, search: '' };

/** Lives from the opening of the connect sheet to its end, so that going back and forth loses nothing. */
export const useConnectChoice = create<Kept>()(() => nothing);

export function choiceAt(providerId: string): ConnectChoice {
  return useConnectChoice.getState().choices[providerId] ?? {};
}

export function keepChoice(providerId: string, part: ConnectChoice): void {
  useConnectChoice.setState(({ choices }) => ({
    choices: { ...choices, [providerId]: { ...choices[providerId], ...part } },
  }));
}

export function keepSearch(search: string): void {
  useConnectChoice.setState({ search });
}

export function forgetChoices(): void {
  useConnectChoice.setState(nothing);
}
