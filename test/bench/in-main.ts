/** What is measured inside the main process. Each function is sent there as it stands, so none uses anything around it. */

type Handle = (event: object, ...input: unknown[]) => unknown;

/** Calls an API by the handler that answers the window, and by a bare fetch, in turns. @returns milliseconds of each */
export async function timeHandler(
  { BrowserWindow, ipcMain }: typeof Electron.CrossProcessExports,
  {
    bare,
    blocks,
    callsInBlock,
    input,
    restMs,
    warmUpBlocks,
  }: {
    bare: Parameters<typeof bareFetch>[0];
    blocks: number;
    callsInBlock: number;
    input: unknown;
    restMs: number;
    warmUpBlocks: number;
  },
): Promise<{ ours: number[]; floor: number[] }> {
  const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handle> })._invokeHandlers;
  const handle = handlers.get('callApi');
  const [window] = BrowserWindow.getAllWindows();
  const senderFrame = window?.webContents.mainFrame;
  const ours = async () => {
    const answer = await new Promise((resolve, reject) => {
      // Electrons differ in whether the handler's answer comes back, or by the event.
      const event = { senderFrame, _reply: resolve, _throw: reject };
      const returned = handle?.(event, input);
      void Promise.resolve(returned).then((value) => value !== undefined && resolve(value), reject);
    });
    if ((answer as { value?: { status?: number } }).value?.status !== 200)
      throw new Error(JSON.stringify(answer));
  };
  const floor = () => bareFetch(bare);
  const samples = { ours: [] as number[], floor: [] as number[] };
  const take = async (call: () => Promise<unknown>, into: number[]) => {
    await new Promise((resolve) => setTimeout(resolve, restMs));
    for (let turn = 0; turn < callsInBlock; turn++) {
      const startedAtMs = performance.now();
      await call();
      into.push(performance.now() - startedAtMs);
    }
  };
  const warmUp: number[] = [];
  for (let block = -warmUpBlocks; block < blocks; block++) {
    await take(floor, block < 0 ? warmUp : samples.floor);
    await take(ours, block < 0 ? warmUp : samples.ours);
  }
  return samples;
}
