// Runs inside a page: nothing but the function's own text gets there.

/** Asks for everything that a page can ask a permission for. @returns what was given, by name */
export async function askForEverything(): Promise<{ given: string[]; asked: number }> {
  const within = <T>(work: Promise<T>): Promise<T> =>
    Promise.race([
      work,
      new Promise<T>((_, refuse) => setTimeout(() => refuse(new Error('no answer')), 3000)),
    ]);
  const { navigator: all } = window as unknown as {
    navigator: Record<string, Record<string, CallableFunction>>;
  };
  const call = (object: string, method: string, ...given: unknown[]) =>
    Promise.resolve().then(() => all[object]?.[method]?.(...given) ?? Promise.reject(new Error('not there')));
  const asks: Record<string, () => Promise<unknown>> = {
    geolocation: () => new Promise((give, refuse) => navigator.geolocation.getCurrentPosition(give, refuse)),
    notifications: async () => {
      if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
    },
    camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
    screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
    'clipboard-read': () => navigator.clipboard.readText(),
    'clipboard-write': () => navigator.clipboard.writeText('stolen'),
    fullscreen: () => document.documentElement.requestFullscreen(),
    persist: async () => {
      if (!(await navigator.storage.persist())) throw new Error('refused');
    },
    midi: () => Promise.resolve().then(() => navigator.requestMIDIAccess({ sysex: true })),
    usb: () => call('usb', 'requestDevice', { filters: [] }),
    hid: async () => {
      const devices = (await call('hid', 'requestDevice', { filters: [] })) as unknown[];
      if (devices.length === 0) throw new Error('refused');
    },
    serial: () => call('serial', 'requestPort', {}),
    bluetooth: () => call('bluetooth', 'requestDevice', { acceptAllDevices: true }),
    'wake-lock': () => call('wakeLock', 'request', 'screen'),
    credentials: () =>
      navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), timeout: 1000 } }),
  };
  const given: string[] = [];
  for (const [name, ask] of Object.entries(asks)) {
    try {
      await within(ask());
      given.push(name);
    } catch {
      // Refused, or there is no such thing here.
    }
  }
  const named = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage'];
  named.push('clipboard-read', 'clipboard-write', 'idle-detection', 'screen-wake-lock', 'storage-access');
  for (const name of named) {
    const status = await navigator.permissions.query({ name: name as PermissionName }).catch(() => undefined);
    if (status?.state === 'granted') given.push(`${name} (query)`);
  }
  return { given, asked: Object.keys(asks).length + named.length };
}
