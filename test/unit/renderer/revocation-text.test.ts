import { describe, expect, it } from 'vitest';
import { AppError, errorView } from '../../../electron/errors/app-error.ts';
import type { RevocationView } from '../../../electron/ipc/contract.ts';
import { github } from '../../../electron/providers/catalogue/github.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../../electron/providers/catalogue/local.ts';
import { microsoft } from '../../../electron/providers/catalogue/microsoft.ts';
import {
  everythingSummary,
  everythingTexts,
  exposedWarnings,
  givingUpTexts,
  waitingCountText,
  waitingText,
} from '../../../renderer/messages/revocation-text.ts';
import { accountOf, minuteMs, nowMs } from './account-of.ts';
import { ownClient, viewOf } from './view-of.ts';

const waiting: RevocationView = {
  id: '00000000-0000-4000-8000-000000000002',
  displayName: 'Ada',
  providerId: 'google',
  providerName: 'Google',
  sinceMs: nowMs,
  nextTryAtMs: nowMs + 12 * minuteMs,
  error: errorView(new AppError('SERVER_FAILED')),
};

describe('a waiting revocation', () => {
  it('says why it failed and when it is tried again', () => {
    expect(waitingText(waiting, nowMs)).toBe('Google has a problem, next try in 12 min');
  });

  it('says that it was not tried yet, or is about to be', () => {
    const fresh = { ...waiting, error: null, nextTryAtMs: nowMs };
    expect(waitingText(fresh, nowMs)).toBe('Not asked yet, next try any moment');
  });

  it('is counted for the foot of the list', () => {
    expect([waitingCountText(1), waitingCountText(3)]).toEqual(['1 revocation waits', '3 revocations wait']);
  });

  it('is given up only after hearing what that leaves behind', () => {
    expect(givingUpTexts(waiting).join(' ')).toMatch(/forgets its tokens for good.*may live on at Google/);
  });
});

describe('reporting tokens as exposed', () => {
  it('warns that it is at once, by mail, and for good', () => {
    const warnings = exposedWarnings('GitHub').join(' ');
    for (const words of [/at once, for everybody/, /mail/, /can’t be undone/])
      expect(warnings).toMatch(words);
  });
});

describe('disconnecting everything', () => {
  const providers = [
    viewOf(google, [ownClient('client-1')]),
    viewOf(github, [ownClient('client-1', { hasSecret: false })]),
    viewOf(microsoft, [ownClient('client-1')]),
    viewOf(localProvider('http://127.0.0.1:3010'), [ownClient('client-1')]),
  ];
  const at = (...providerIds: string[]) =>
    everythingTexts(
      providerIds.map((providerId) => accountOf({ providerId })),
      providers,
    );

  it('names only the providers that are concerned', () => {
    const texts = at('google', 'github', 'microsoft', 'demo').join('\n');
    expect(texts).toMatch(/^Google: every connection of yours/m);
    expect(texts).toMatch(/^GitHub and Microsoft: access can’t be ended from here/m);
    expect(at('demo').join('\n')).not.toMatch(/other devices|can’t be ended/);
  });

  it('says how it went, and what stayed', () => {
    const receipt = { displayName: 'Ada' } as Parameters<typeof everythingSummary>[0][number];
    expect(everythingSummary([receipt, receipt], 0)).toBe('2 accounts are gone from here.');
    expect(everythingSummary([receipt], 1)).toMatch(/^1 account is gone.* 1 could not be read and stays/);
  });
});
