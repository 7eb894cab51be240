import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountsBridge } from '../../../electron/ipc/bridge.ts';
import type { ApiRequestInput, EventPayload } from '../../../electron/ipc/contract.ts';

type Part = EventPayload<'answer.arriving'>;
const listeners = new Set<(part: Part) => void>();
const asked: { callId: string; answer: (result: unknown) => void }[] = [];
const bridge = {
  on: (_event: string, listener: (part: Part) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  callApi: ({ callId }: { callId: string }) =>
    new Promise((answer) => {
      asked.push({ callId, answer });
    }),
  cancelApiCall: async () => ({ ok: true, value: {} }),
};
vi.mock('../../../renderer/bridge.ts', () => ({ bridge: bridge as unknown as AccountsBridge }));
const { useApp } = await import('../../../renderer/store/app-store.ts');
const { sendRequest, stopCall } = await import('../../../renderer/store/console.ts');
const { emptyDraft } = await import('../../../renderer/store/console-draft.ts');

const request: ApiRequestInput = { method: 'GET', url: 'https://api.example.com/', headers: [], body: null };
const draft = () => useApp.getState().consoles.ada ?? emptyDraft;
const tell = (index: number, text: string) => {
  const callId = asked.at(-1)?.callId ?? '';
  for (const listener of listeners) listener({ callId, index, kind: 'json', text, sizeBytes: 100 });
};

describe('the console, while a large answer arrives', () => {
  beforeEach(() => {
    listeners.clear();
    asked.length = 0;
    useApp.setState({ consoles: {} });
  });

  it('has its first rows, and then the whole of it as the answer of the same call', async () => {
    const sent = sendRequest('ada', emptyDraft, request);
    tell(0, '[1,');
    expect(draft().arriving).toMatchObject({ rows: { count: 2, isWhole: false }, sizeBytes: 100 });
    const { callId } = draft();
    asked[0]?.answer({ ok: true, value: { status: 200, kind: 'json', partCount: 2 } });
    tell(1, '2]');
    await sent;
    expect(draft()).toMatchObject({ arriving: null, callId: null });
    expect(draft().answer).toMatchObject({ callId, body: '[1,2]', rows: { count: 4, isWhole: true } });
  });

  it('shows nothing of one that breaks off', async () => {
    const sent = sendRequest('ada', emptyDraft, request);
    tell(0, '[1,');
    asked[0]?.answer({ ok: false, error: { code: 'TRANSPORT_FAILED' } });
    await sent;
    expect(draft()).toMatchObject({ arriving: null, answer: null, error: { code: 'TRANSPORT_FAILED' } });
  });

  it('shows nothing of one that was stopped, whatever of it still comes', () => {
    void sendRequest('ada', emptyDraft, request);
    tell(0, '[1,');
    stopCall('ada', draft());
    expect(draft()).toMatchObject({ arriving: null, stopped: true });
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
    tell(1, '2,');
    expect(draft().arriving).toBeNull();
  });
});
