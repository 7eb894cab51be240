import type { WireEntry } from './masker.ts';

export function queryEntries(url: URL): WireEntry[] {
  return [...url.searchParams].map(([name, value]) => ({ name, value }));
}
