import { describe, expect, it } from 'vitest';
import { facebook } from '../../../electron/providers/catalogue/facebook.ts';
import { githubApp } from '../../../electron/providers/catalogue/github-app.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { microsoft } from '../../../electron/providers/catalogue/microsoft.ts';
import { oauth2IssuerProvider } from '../../../electron/providers/catalogue/oauth2.ts';
import { askableNames, type ScopeRow, scopeFacts } from '../../../renderer/account/scope-facts.ts';
import { canLeaveOut, scopesToKeep, unusedScopes } from '../../../renderer/account/unused-scopes.ts';
import {
  lackingText,
  lastUseText,
  noAccessText,
  quotedScope,
  quotedScopes,
  unusedText,
} from '../../../renderer/messages/access-text.ts';
import { accountOf, dayMs, nowMs } from './account-of.ts';
import { viewOf } from './view-of.ts';

const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;
const view = viewOf(google);
const names = (rows: readonly ScopeRow[]) => rows.map(({ name }) => name);

const account = accountOf({
  requestedScopes: ['openid', auth('drive.file'), auth('calendar'), auth('tasks'), auth('gmail.readonly')],
  grantedScopes: ['openid', auth('drive.file'), auth('calendar')],
  takenAwayScopes: [{ name: auth('gmail.readonly'), sinceMs: nowMs - dayMs }],
  scopeLastUsedAtMs: { [auth('calendar')]: nowMs - dayMs },
});

describe('scopeFacts', () => {
  const { granted, missing, takenAway, further } = scopeFacts(account, view);

  it('tells what was given, not given, and taken away later', () => {
    expect(names(missing)).toEqual([auth('tasks')]);
    expect(takenAway).toMatchObject([{ name: auth('gmail.readonly'), takenAwaySinceMs: nowMs - dayMs }]);
    expect(names(further)).not.toContain(auth('gmail.readonly'));
    expect(names(further)).toContain(auth('documents'));
  });

  it('shows what is sensitive first, and what is always asked for last', () => {
    expect(names(granted)).toEqual([auth('calendar'), auth('drive.file'), 'openid']);
  });

  it('knows what was used, what never was, and what calls do not show', () => {
    expect(granted.map(({ lastUsedAtMs }) => lastUsedAtMs)).toEqual([nowMs - dayMs, null, undefined]);
  });

  it('lets nobody ask for what the organisation forbids', () => {
    const ruled = viewOf(google, [], { forbidsScope: (_id, name) => name === auth('tasks') });
    expect(askableNames(scopeFacts(account, ruled).missing)).toEqual([]);
  });
});

describe('leaving out what was never used', () => {
  const { granted } = scopeFacts(account, view);

  it('is suggested once the consent has stood for 30 days', () => {
    expect(names(unusedScopes(account, granted, nowMs))).toEqual([auth('drive.file')]);
    expect(unusedScopes({ consentedAtMs: nowMs - 29 * dayMs }, granted, nowMs)).toEqual([]);
  });

  it('asks for all else, without what is asked for anyway', () => {
    expect(scopesToKeep(granted, unusedScopes(account, granted, nowMs), view)).toEqual([auth('calendar')]);
  });

  it.each([
    ['Google, who gives what is asked for now', viewOf(google), true],
    ['Microsoft', viewOf(microsoft), true],
    ['Facebook, who keeps what was given', viewOf(facebook), false],
    [
      'a server that may not say who connects',
      viewOf(
        oauth2IssuerProvider({ id: 'o', name: 'O', scopes: [], apiOrigins: [], issuer: 'https://o.example' }),
      ),
      false,
    ],
  ])('by a new consent at %s', (_name, provider, expected) => {
    expect(canLeaveOut({ grant: 'authorization-code' }, provider)).toBe(expected);
  });

  it('sends to the provider’s page where a new consent takes nothing away', () => {
    expect(unusedText(2, 'Facebook', false).meaning).toContain('take it away there');
    expect(unusedText(2, 'Google', true).title).toBe('2 kinds of access were never used');
  });
});

describe('the words of the access panel', () => {
  it.each([
    [undefined, ''],
    [null, 'Never used'],
    [nowMs - 60_000, 'Used today'],
    [nowMs - dayMs, 'Used yesterday'],
  ])('for a last use at %s: %j', (lastUsedAtMs, text) => {
    expect(lastUseText(lastUsedAtMs, nowMs)).toBe(text);
  });

  it('name a scope by what it lets one do, or by its name where nobody knows', () => {
    expect(quotedScope(auth('calendar.readonly'), 'google')).toBe('“See your calendars and events”');
    expect(quotedScope('made:up', 'oauth2')).toBe('“made:up”');
  });

  it('name a few scopes, and count many', () => {
    expect(quotedScopes(['a', 'b', 'c'], 'oauth2')).toBe('“a”, “b” and “c”');
    expect(quotedScopes(['a', 'b', 'c', 'd'], 'oauth2')).toBe('“a”, “b” and 2 more');
  });

  it('say in a line what is lacking, and nothing where nothing is', () => {
    expect(lackingText(0, 0)).toBe('');
    expect(lackingText(2, 1)).toBe('2 more were asked for and not given, 1 was taken away later.');
  });

  it('say why there is nothing to list', () => {
    expect(noAccessText({ grant: 'authorization-code' }, viewOf(githubApp))).toContain(
      'where it is installed',
    );
    expect(noAccessText({ grant: 'client-credentials' }, view)).toContain('this service');
    expect(noAccessText({ grant: 'authorization-code' }, undefined)).toContain('Ask for access');
  });
});
