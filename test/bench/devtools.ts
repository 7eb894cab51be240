import { once } from 'node:events';

/** A page of a started Electron, spoken to by the DevTools protocol. */
export interface DevTools {
  send: (method: string, parameters?: object) => Promise<unknown>;
  /** Runs a function in the page, which uses nothing around it. */
  evaluate: <T>(work: () => T | Promise<T>) => Promise<T>;
  close: () => void;
}

/** @param port that the debugger listens on */
export async function openDevTools(port: string): Promise<DevTools> {
  const pages = await fetch(`http://127.0.0.1:${port}/json/list`);
  const targets = (await pages.json()) as { type: string; webSocketDebuggerUrl: string }[];
  const address = targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl;
  if (address === undefined) throw new Error('there is no page yet');
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(data as string) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const send: DevTools['send'] = async (method, params = {}) => {
    const id = ++lastId;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { error, result } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const evaluate = async <T>(work: () => T | Promise<T>) => {
    const asked = { expression: `(${work})()`, awaitPromise: true, returnByValue: true };
    const { exceptionDetails, result } = (await send('Runtime.evaluate', asked)) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as T;
  };
  return { send, evaluate, close: () => socket.close() };
}

interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string };
}
