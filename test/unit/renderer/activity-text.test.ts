import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { activityKinds } from '../../../electron/activity/activity-kinds.ts';
import { errorCodes } from '../../../electron/errors/error-codes.ts';
import { activityFilterSchema } from '../../../electron/ipc/activity-schemas.ts';
import { chartHeight, chartOf } from '../../../renderer/activity/chart-geometry.ts';
import { searchedWords } from '../../../renderer/activity/searched-words.ts';
import { barText, numbersText } from '../../../renderer/messages/activity-chart-text.ts';
import {
  activityExportedText,
  emptyActivityText,
  runText,
  shownText,
} from '../../../renderer/messages/activity-page-text.ts';
import { activityText } from '../../../renderer/messages/activity-text.ts';
import { noFilters } from '../../../renderer/store/activity-filters.ts';
import { entryOf } from './activity-entry-of.ts';

const google = { id: 'google', name: 'Google', kind: 'google' } as const;
const github = { id: 'github', name: 'GitHub', kind: 'github' } as const;
const call = { method: 'GET', url: 'https://api.github.com/user/repos', status: 200, durationMs: 182 };
const calledWith = (status: number | null) => entryOf({ kind: 'api-called', call: { ...call, status } });

describe('an entry of the ledger', () => {
  it.each(activityKinds)('is a plain sentence: %s', (kind) => {
    for (const provider of [google, undefined]) {
      const { line } = activityText(entryOf({ kind }), provider);
      expect(line).toMatch(/^[A-Z]/);
      expect(line).not.toMatch(/[{}!.]|oops|undefined|null/i);
    }
  });

  it('tells of a call by method, path, answer and time, and where it went', () => {
    const { line, place, tone } = activityText(calledWith(200), github);
    expect(line).toBe('GET /user/repos, 200 OK, 182 ms');
    expect(place).toBe('api.github.com');
    expect(tone).toBe('unknown');
  });

  it('tells of a call without an answer, and why there was none', () => {
    const entry = entryOf({
      kind: 'api-called',
      call: { ...call, status: null },
      cause: 'TRANSPORT_TIMEOUT',
    });
    const { line, detail, tone } = activityText(entry, github);
    expect(line).toBe('GET /user/repos, no answer, 182 ms');
    expect(detail).toMatch(/^GitHub took too long\. /);
    expect(tone).toBe('broken');
  });

  it('shows a status without a name, and an address that is none, as they are', () => {
    const odd = entryOf({ kind: 'api-called', call: { ...call, url: 'not an address', status: 299 } });
    expect(activityText(odd, github)).toMatchObject({ line: 'GET not an address, 299, 182 ms', place: '' });
  });

  it('names who ended a connection, with the reason that is known of that provider', () => {
    const { line, detail } = activityText(entryOf({ kind: 'grant-ended', cause: 'GRANT_INVALID' }), google);
    expect(line).toBe('Google ended this connection');
    expect(detail).toContain('7 days');
  });

  it.each(errorCodes)('says the cause once: %s', (cause) => {
    for (const kind of ['grant-ended', 'refresh-failed', 'link-refused'] as const) {
      const { line, detail } = activityText(entryOf({ kind, cause }), google);
      expect(detail).not.toContain(line);
      expect(detail).not.toBe('');
    }
  });

  it('says in plain words what it may do more and less, and names what has no words', () => {
    const scopes = { added: ['repo'], removed: ['gist', 'made:up'] };
    const { detail } = activityText(entryOf({ kind: 'scopes-changed', scopes }), github);
    expect(detail).toMatch(/^Added: read and change all repositories.*\. Taken away: .*gists and made:up\.$/);
  });

  it('counts what does not fit', () => {
    const scopes = { added: ['a', 'b', 'c', 'd', 'e'], removed: [] };
    expect(activityText(entryOf({ kind: 'connected', scopes }), github).detail).toBe(
      'It may: a, b, c and 2 more.',
    );
  });

  it('counts the accounts of an export and an import', () => {
    const lineOf = (kind: 'exported' | 'imported', count: number | null) =>
      activityText(entryOf({ kind, count }), undefined).line;
    expect(lineOf('exported', 3)).toBe('3 accounts were exported');
    expect(lineOf('imported', 1)).toBe('1 account was imported');
    expect(lineOf('imported', null)).toBe('Accounts were imported');
  });

  it('does not call it a fault that the network was away, nor that the person cancelled', () => {
    const toneOf = (part: Parameters<typeof entryOf>[0]) => activityText(entryOf(part), google).tone;
    expect(toneOf({ kind: 'refresh-failed', cause: 'TRANSPORT_UNREACHABLE' })).toBe('unknown');
    expect(toneOf({ kind: 'refresh-failed', cause: 'CLIENT_REJECTED' })).toBe('broken');
    const cancelled = { kind: 'consent-failed', cause: 'AUTHORIZATION_CANCELLED' } as const;
    expect(activityText(entryOf(cancelled), google)).toMatchObject({
      tone: 'unknown',
      line: 'Connecting was cancelled',
    });
  });
});

describe('the words around the ledger', () => {
  it('tell an empty ledger from one without failures', () => {
    expect(emptyActivityText(true, noFilters).meaning).toContain('your accounts');
    expect(emptyActivityText(false, noFilters).meaning).toContain('this account');
    expect(emptyActivityText(true, { ...noFilters, onlyFailures: true }).title).toBe('No failures');
    const narrowed = { ...noFilters, onlyFailures: true, text: 'repos' };
    expect(emptyActivityText(true, narrowed).title).toBe('Nothing matches');
  });

  it('say how much was saved and where', () => {
    expect(activityExportedText({ fileName: 'a.json', entries: 1234 })).toBe('1,234 lines saved in a.json.');
  });

  it('say how much is shown of how much', () => {
    expect(shownText(1204, 1204)).toBe('1,204 lines');
    expect(shownText(12, 1204)).toBe('12 of 1,204 lines');
  });

  it('put lines in a row into one', () => {
    expect(runText(calledWith(200), '', 12)).toBe('12 calls: GET /user/repos, all 200 OK');
    expect(runText(calledWith(null), '', 3)).toBe('3 calls: GET /user/repos, all no answer');
    expect(runText(entryOf(), 'Access renewed', 5)).toBe('Access renewed, 5 times');
  });
});

describe('a word that is looked for', () => {
  const find = (text: string) => searchedWords(text, [google, github]);

  it('is found in the words that are shown, whatever its case', () => {
    expect(find('Renewed')[0]).toMatchObject({ text: 'renewed', kinds: ['refreshed', 'refresh-failed'] });
    expect(find('GOOGLE')[0]).toMatchObject({ providerIds: ['google'], kinds: [] });
    expect(find('too long')[1]?.causes).toContain('TRANSPORT_TIMEOUT');
    expect(find('found')[0]?.statuses).toContain(404);
    expect(find('answer')[0]?.statuses).toContain(null);
    expect(find('gists')[0]?.scopes).toContain('gist');
  });

  it('is one of few, and never longer than the main process takes', () => {
    expect(find('a b c d e f g h i j')).toHaveLength(8);
    expect(find('x'.repeat(500))[0]?.text).toHaveLength(100);
    expect(find('   ')).toEqual([]);
    for (const word of [...find('e'), ...find('a')])
      expect(
        v.is(activityFilterSchema, { groups: [], onlyFailures: false, sinceMs: null, words: [word] }),
      ).toBe(true);
  });
});

describe('the chart', () => {
  const at = (day: number, hour = 0) => new Date(2026, 4, day, hour).getTime();

  it('says exactly what a bar stands for', () => {
    expect(barText({ fromMs: at(3), untilMs: at(4) })).toContain('3');
    expect(barText({ fromMs: at(3), untilMs: at(10) })).toMatch(/3.*9/);
    expect(barText({ fromMs: at(3, 9), untilMs: at(3, 10) })).toMatch(/9.*10/);
    expect(numbersText({ calls: 12, renewals: 1, failures: 0 })).toBe('12 calls and 1 renewal');
  });

  it('shows whatever happened at all, within its frame, and failures below the line', () => {
    const nothing = { fromMs: 0, untilMs: 1, calls: 0, renewals: 0, failures: 0 };
    const counts = [{ ...nothing, calls: 9_000, failures: 3 }, { ...nothing, renewals: 1 }, nothing];
    const { bars, line } = chartOf(counts, 300);
    expect(bars[1]?.renewals.height).toBeGreaterThanOrEqual(2);
    expect(bars[2]?.calls.height).toBe(0);
    for (const { calls, failures, x, width } of bars) {
      expect(calls.y).toBeGreaterThanOrEqual(0);
      expect(failures.y).toBeGreaterThan(line);
      expect(failures.y + failures.height).toBeLessThan(chartHeight - 16);
      expect(x + width).toBeLessThanOrEqual(300);
    }
  });
});
