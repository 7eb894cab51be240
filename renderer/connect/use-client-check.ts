import { useRef, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ClientCheckView, ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { type ClientCheckText, clientCheckText } from '../messages/client-check-text.ts';
import { settle } from '../store/settle.ts';

export interface AskedClient {
  clientId: string;
  /** null: the one that is kept, if any is. */
  clientSecret: string | null;
  /** Whether it is asked about with a secret, typed or kept. */
  hasSecret: boolean;
}

/** What came of asking the provider; `view` is of the last time. */
export type ClientCheckState =
  | { at: 'idle' }
  | { at: 'asking' }
  | { at: 'found'; view: ClientCheckView; hasSecret: boolean }
  | { at: 'failed'; error: ErrorView };

export interface ClientCheck {
  state: ClientCheckState;
  /** What was found, in words; undefined as long as nothing was. */
  text: ClientCheckText | undefined;
  ask: (client: AskedClient) => Promise<void>;
  /** What was typed has changed, or nobody wants to wait: an answer that still comes is of no use. */
  discard: () => void;
}

/** Asks the provider about the client that stands in a form. */
export function useClientCheck(provider: Pick<ProviderView, 'id' | 'name'>): ClientCheck {
  const [state, setState] = useState<ClientCheckState>({ at: 'idle' });
  const turn = useRef(0);
  const discard = () => {
    turn.current += 1;
    setState({ at: 'idle' });
  };
  const ask = async ({ hasSecret, ...client }: AskedClient) => {
    turn.current += 1;
    const mine = turn.current;
    setState({ at: 'asking' });
    const result = await settle(bridge.checkClient({ providerId: provider.id, ...client }));
    if (turn.current !== mine) return;
    setState(
      result.ok ? { at: 'found', view: result.value, hasSecret } : { at: 'failed', error: result.error },
    );
  };
  const text = state.at === 'found' ? clientCheckText(state.view, provider, state.hasSecret) : undefined;
  return { state, text, ask, discard };
}
