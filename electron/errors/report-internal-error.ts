/**
 * Writes a fault of the app to the terminal: its class and where it came from. Never its message, which could quote what
 * a server sent.
 */
export function reportInternalError(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(`Holdfast: internal error (${name})\n${frames.slice(0, 8).join('\n')}`);
}
