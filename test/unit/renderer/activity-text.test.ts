import { describe, expect, it } from 'vitest';
import { activityKinds } from '../../../electron/activity/activity-entry.ts';
import { errorCodes } from '../../../electron/errors/error-codes.ts';
import { activityExportedText, emptyActivityText } from '../../../renderer/messages/activity-page-text.ts';
import { activityText, isFailure } from '../../../renderer/messages/activity-text.ts';
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

describe('the filter by failures', () => {
  it('keeps what did not go as it should', () => {
    const kinds = activityKinds.filter((kind) => isFailure(entryOf({ kind })));
    expect(kinds).toEqual([
      'consent-failed',
      'refresh-failed',
      'grant-ended',
      'revocation-waits',
      'revocation-failed',
      'unlock-failed',
      'file-set-aside',
      'link-refused',
    ]);
    expect(isFailure(entryOf({ kind: 'consent-failed', cause: 'AUTHORIZATION_CANCELLED' }))).toBe(false);
    expect(isFailure(entryOf({ kind: 'imported', cause: 'STORAGE_WRITE_FAILED' }))).toBe(true);
  });

  it('judges a call by its answer', () => {
    const failing = [null, 200, 304, 400, 503].filter((status) => isFailure(calledWith(status)));
    expect(failing).toEqual([null, 400, 503]);
  });
});

describe('the words around the ledger', () => {
  it('tell an empty ledger from one without failures', () => {
    expect(emptyActivityText(true, false).meaning).toContain('your accounts');
    expect(emptyActivityText(false, false).meaning).toContain('this account');
    expect(emptyActivityText(true, true).title).toBe('No failures');
  });

  it('say how much was saved and where', () => {
    expect(activityExportedText({ fileName: 'a.json', entries: 1234 })).toBe('1,234 lines saved in a.json.');
  });
});
