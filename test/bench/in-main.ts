/** What is measured inside the main process. Each function is sent there as it stands, so none uses anything around it. */

type Handle = (event: object, ...input: unknown[]) => unknown;

/** Calls an API by the handler that answers the window, and by a bare fetch, in turns. @returns milliseconds of each */
export async function timeHandler(
  { BrowserWindow, ipcMain, session }: typeof Electron.CrossProcessExports,
  {
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
  },
): Promise<{ ours: number[]; floor: number[] }> {
  const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handle> })._invokeHandlers;
  const handle = handlers.get('callApi');
  const requests = session.fromPartition('protocol-requests');
  const [window] = BrowserWindow.getAllWindows();
  const senderFrame = window?.webContents.mainFrame;
  const request = { method: 'GET', url, headers: [], body: null };
  const ours = async () => {
    const answer = await new Promise((resolve, reject) => {
      // Electrons differ in whether the handler's answer comes back, or by the event.
      const event = { senderFrame, _reply: resolve, _throw: reject };
      const returned = handle?.(event, { accountId, request });
      void Promise.resolve(returned).then((value) => value !== undefined && resolve(value), reject);
    });
    if ((answer as { value?: { status?: number } }).value?.status !== 200)
      throw new Error(JSON.stringify(answer));
  };
  const floor = async () => {
    const response = await requests.fetch(url, {
      headers: { accept: 'application/json', authorization: `Bearer ${token}` },
      ...{ redirect: 'manual', cache: 'no-store', credentials: 'omit' },
      bypassCustomProtocolHandlers: true,
    } as RequestInit);
    const { headers, status, statusText } = response;
    return { status, statusText, headers: [...headers], body: await response.text() };
  };
  const samples = { ours: [] as number[], floor: [] as number[] };
  const take = async (call: () => Promise<unknown>, into: number[]) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
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
