import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';

const main = vi.hoisted(() => ({ asked: [] as string[], exposed: {} as Record<string, unknown> }));
const events = new EventEmitter();

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (_name: string, bridge: Record<string, unknown>) => {
      main.exposed = bridge;
    },
  },
  ipcRenderer: {
    invoke: async (name: string) => `answer ${main.asked.push(name)}`,
    on: (name: string, listener: (...args: unknown[]) => void) => events.on(name, listener),
    removeListener: (name: string, listener: (...args: unknown[]) => void) => events.off(name, listener),
  },
  webFrame: { clearCache: () => undefined },
}));

interface Bridge {
  readSnapshot: (input: object) => Promise<unknown>;
  on: (event: string, listener: (payload: unknown) => void) => () => void;
}

const page = () => main.exposed as unknown as Bridge;
const send = (name: string, payload: unknown) => events.emit(name, {}, payload);

beforeEach(async () => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.resetModules();
  main.asked.length = 0;
  events.removeAllListeners();
  await import('../../electron/preload.ts');
});

test('the first snapshot is asked for before the page’s script is there, and given to it once', async () => {
  expect(main.asked).toEqual(['readSnapshot']);
  expect(await page().readSnapshot({})).toBe('answer 1');
  expect(await page().readSnapshot({})).toBe('answer 2');
});

test('what is told between the snapshot and the page’s listening is not missed, and told once', async () => {
  send('accounts.changed', 1);
  send('notices.changed', 'other');
  send('accounts.changed', 2);
  const heard: unknown[] = [];
  page().on('accounts.changed', (payload) => heard.push(payload));
  await page().readSnapshot({});
  send('accounts.changed', 3);
  expect(heard).toEqual([1, 2, 3]);
});

test('nothing is kept for a page that has its snapshot', async () => {
  await page().readSnapshot({});
  send('accounts.changed', 1);
  const heard: unknown[] = [];
  page().on('accounts.changed', (payload) => heard.push(payload));
  expect(heard).toEqual([]);
  expect(events.eventNames()).toEqual(['accounts.changed']);
});

test('events that are none of ours are not listened to', () => {
  expect(() => page().on('__proto__', () => undefined)).toThrow('unknown event');
});
