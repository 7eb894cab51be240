/** What is measured inside the window. Each function is sent there as it stands, so none uses anything around it. */
import type { AccountsBridge } from '../../electron/ipc/bridge.ts';

interface Echo {
  answerWith: (answer: unknown) => Promise<void>;
  ask: (input: unknown) => Promise<unknown>;
  fetch: (input: { url: string; token: string }) => Promise<unknown>;
  nowMs: () => number;
}

declare global {
  var accounts: AccountsBridge;
  var echo: Echo;
}

/** Connects the local demo. */
export async function connectInWindow(): Promise<{ accountId: string; askedAtMs: number }> {
  const askedAtMs = performance.timeOrigin + performance.now();
  return new Promise((resolve, reject) => {
    let attemptId = '';
    const stop = accounts.on('attempts.changed', ({ attempts }) => {
      const step = attempts.find(({ id }) => id === attemptId)?.step;
      if (step?.at === 'failed') reject(new Error(step.error.code));
      if (step?.at !== 'connected') return;
      stop();
      resolve({ accountId: step.accountId, askedAtMs });
      void accounts.dismissAttempt({ attemptId });
    });
    void accounts
      .connectAccount({ providerId: 'demo', clientId: null, scopes: ['api:read'], by: 'loopback' })
      .then((result) => {
        if (result.ok) attemptId = result.value.attemptId;
        else reject(new Error(result.error.code));
      });
  });
}

/**
 * Calls main in turns, so many calls of each side in a row.
 *
 * @param rawFetch what the floor fetches in main; else main echoes what it answers to ours
 * @returns milliseconds of each
 */
export async function timeCalls({
  blocks,
  callsInBlock,
  input,
  name,
  rawFetch,
  restMs,
  warmUpBlocks,
}: {
  blocks: number;
  callsInBlock: number;
  input: Record<string, unknown>;
  name: keyof AccountsBridge;
  rawFetch?: Parameters<Echo['fetch']>[0];
  /** Before each block. */
  restMs: number;
  warmUpBlocks: number;
}): Promise<{ ours: number[]; floor: number[] }> {
  type Answer = { ok: boolean; value?: { status?: number } };
  const { [name]: call } = accounts as unknown as Record<string, (input: unknown) => Promise<Answer>>;
  if (!call) throw new Error(name);
  const check = (answer: Answer) => {
    if (!answer.ok || (answer.value?.status ?? 200) !== 200)
      throw new Error(`${name}: ${JSON.stringify(answer)}`);
  };
  // The console gives each of its calls an id, by which it could stop it.
  let lastCall = 0;
  const ours = () =>
    call(name === 'callApi' ? { ...input, callId: `${performance.timeOrigin}-${++lastCall}` } : input);
  const first = await ours();
  check(first);
  await echo.answerWith(first);
  const floor = rawFetch ? () => echo.fetch(rawFetch) : () => echo.ask(input);
  const samples = { ours: [] as number[], floor: [] as number[] };
  const take = async <T>(ask: () => Promise<T>, into: number[], check?: (answer: T) => void) => {
    await new Promise((resolve) => setTimeout(resolve, restMs));
    for (let turn = 0; turn < callsInBlock; turn++) {
      const startedAtMs = echo.nowMs();
      const answer = await ask();
      into.push(echo.nowMs() - startedAtMs);
      check?.(answer);
    }
  };
  const warmUp: number[] = [];
  for (let block = -warmUpBlocks; block < blocks; block++) {
    await take(floor, block < 0 ? warmUp : samples.floor);
    await take(ours, block < 0 ? warmUp : samples.ours, check);
  }
  return samples;
}
