import type { ActivityEntry } from './activity-entry.ts';

const columns = [
  ...['sequence', 'time', 'kind', 'account', 'account_id', 'provider', 'cause'],
  ...['method', 'url', 'status', 'duration_ms', 'scopes_added', 'scopes_removed', 'count'],
] as const;

/** Entries as a JSON array, indented. */
export function activityAsJson(entries: readonly ActivityEntry[]): string {
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

/** Entries as CSV (RFC 4180) with a header line; times in ISO 8601. */
export function activityAsCsv(entries: readonly ActivityEntry[]): string {
  const rows = entries.map(({ call, scopes, ...entry }) => [
    ...[entry.sequence, new Date(entry.atMs).toISOString(), entry.kind, entry.accountName, entry.accountId],
    ...[entry.providerId, entry.cause, call?.method, call?.url, call?.status, call?.durationMs],
    ...[scopes?.added.join(' '), scopes?.removed.join(' '), entry.count],
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  // A spreadsheet runs what begins like a formula.
  const harmless = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
