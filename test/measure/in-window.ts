/** What is measured inside the window. Each function is sent there as it stands, so none uses anything around it. */

/** Milliseconds until what a key changed was drawn, for each key that was pressed since {@link watchKeys}. */
export function readKeys(): number[] {
  return (window as unknown as { keyTimes: number[] }).keyTimes;
}

/** From the moment of the key to the end of the frame that shows what it changed. */
export function watchKeys(): void {
  const times: number[] = [];
  (window as unknown as { keyTimes: number[] }).keyTimes = times;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}

/** Scrolls through a whole list, and gives the length of each frame. @param scroller selector of what scrolls it */
export function scrollThrough({
  durationMs,
  scroller,
}: {
  durationMs: number;
  scroller: string;
}): Promise<number[]> {
  const list = document.querySelector(scroller) as HTMLElement;
  const way = list.scrollHeight - list.clientHeight;
  return new Promise((resolve) => {
    const frames: number[] = [];
    let startedAtMs = 0;
    let lastMs = 0;
    const step = (nowMs: number) => {
      if (startedAtMs === 0) startedAtMs = nowMs;
      else frames.push(nowMs - lastMs);
      lastMs = nowMs;
      list.scrollTop = (way * (nowMs - startedAtMs)) / durationMs;
      if (nowMs - startedAtMs < durationMs) requestAnimationFrame(step);
      else resolve(frames);
    };
    requestAnimationFrame(step);
  });
}

/** How long one account's new label takes: to the answer, to the event with all accounts, and until it is drawn. */
export async function changeOne({ accountId, label }: { accountId: string; label: string }) {
  type Bridge = {
    labelAccount: (input: object) => Promise<{ ok: boolean }>;
    on: (event: string, listener: () => void) => () => void;
  };
  const { accounts } = window as unknown as { accounts: Bridge };
  const startedAtMs = performance.now();
  let stop = () => {};
  const told = new Promise<number>((resolve) => {
    stop = accounts.on('accounts.changed', () => resolve(performance.now() - startedAtMs));
  });
  const drawn = told.then(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAtMs)));
      }),
  );
  const { ok } = await accounts.labelAccount({ accountId, label });
  if (!ok) throw new Error('the label was not taken');
  const answeredMs = performance.now() - startedAtMs;
  const times = { answeredMs, toldMs: await told, drawnMs: await drawn };
  stop();
  return times;
}

export function countDrawn(): { rows: number; elements: number; heapMib: number } {
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return {
    rows: document.querySelectorAll('[data-account]').length,
    elements: document.querySelectorAll('*').length,
    heapMib: memory.usedJSHeapSize / 2 ** 20,
  };
}
