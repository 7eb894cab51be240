/** Host names and the addresses that answer for them on this desktop, such as `127.0.0.1:41235`. */
export type HostNames = Record<string, string>;

/**
 * Switches that tell Chromium and Electron of them, while the machine's own /etc/hosts stays as it is. With any name given,
 * all others but loopback are unknown: no test may reach a real provider by mistake.
 */
export function hostNameSwitches(hosts: HostNames): string[] {
  const known = Object.entries(hosts).map(([name, address]) => `MAP ${name} ${address}`);
  if (known.length === 0) return [];
  const loopback = ['localhost', '127.0.0.1', '[::1]'].map((name) => `EXCLUDE ${name}`);
  return [`--host-resolver-rules=${[...known, 'MAP * ~NOTFOUND', ...loopback].join(',')}`];
}
