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

/** Calls main in turns, so many calls of each side in a row. @returns milliseconds of each */
export async function timeCalls({
  blocks,
  callsInBlock,
  input,
  name,
  warmUpBlocks,
}: {
  blocks: number;
  callsInBlock: number;
  input: unknown;
  name: keyof AccountsBridge;
  warmUpBlocks: number;
}): Promise<{ ours: number[]; floor: number[] }> {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 15));
  const { [name]: call } = accounts as unknown as Record<
    string,
    (input: unknown) => Promise<{ ok: boolean }>
  >;
  const answer = await call?.(input);
  if (!call || !answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  await echo.answerWith(answer);
  const samples = { ours: [] as number[], floor: [] as number[] };
  const take = async (ask: (input: unknown) => Promise<unknown>, into: number[]) => {
    await rest();
    for (let turn = 0; turn < callsInBlock; turn++) {
      const startedAtMs = echo.nowMs();
      await ask(input);
      into.push(echo.nowMs() - startedAtMs);
    }
  };
  const warmUp: number[] = [];
  for (let block = -warmUpBlocks; block < blocks; block++) {
    await take(echo.ask, block < 0 ? warmUp : samples.floor);
    await take(call, block < 0 ? warmUp : samples.ours);
  }
  return samples;
}

/** Calls an API as an account, and by a bare fetch in main, in turns. @returns milliseconds of each */
export async function timeApiCalls({
  accountId,
  blocks,
  callsInBlock,
  token,
  url,
  warmUpBlocks,
}: {
  accountId: string;
  blocks: number;
  callsInBlock: number;
  token: string;
  url: string;
  warmUpBlocks: number;
}): Promise<{ ours: number[]; floor: number[] }> {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 50));
  const request = { method: 'GET' as const, url, headers: [], body: null };
  const samples = { ours: [] as number[], floor: [] as number[] };
  const take = async (ask: () => Promise<unknown>, into: number[]) => {
    await rest();
    for (let turn = 0; turn < callsInBlock; turn++) {
      const startedAtMs = echo.nowMs();
      await ask();
      into.push(echo.nowMs() - startedAtMs);
    }
  };
  const ours = async () => {
    const answer = await accounts.callApi({ accountId, request, callId: crypto.randomUUID() });
    if (!answer.ok || answer.value.status !== 200) throw new Error(JSON.stringify(answer));
  };
  const warmUp: number[] = [];
  for (let block = -warmUpBlocks; block < blocks; block++) {
    await take(() => echo.fetch({ url, token }), block < 0 ? warmUp : samples.floor);
    await take(ours, block < 0 ? warmUp : samples.ours);
  }
  return samples;
}
