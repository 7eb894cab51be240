import { describe, expect, it } from 'vitest';
import type { ReceiptView } from '../../../electron/ipc/contract.ts';
import { facebook } from '../../../electron/providers/catalogue/facebook.ts';
import { github } from '../../../electron/providers/catalogue/github.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../../electron/providers/catalogue/local.ts';
import { microsoft } from '../../../electron/providers/catalogue/microsoft.ts';
import { openIdConnectProvider } from '../../../electron/providers/catalogue/openid-connect.ts';
import { lossTexts, revocationChance } from '../../../renderer/messages/disconnect-text.ts';
import {
  endingOf,
  leavesAccess,
  reachText,
  receiptLine,
  receiptSummary,
  resultText,
} from '../../../renderer/messages/revocation-receipt-text.ts';
import { accountOf } from './account-of.ts';
import { ownClient, viewOf } from './view-of.ts';

const client = ownClient('client-1');
const withoutSecret = ownClient('client-1', { hasSecret: false });
const account = accountOf();

describe('before a disconnect', () => {
  it.each([
    ['Google', viewOf(google, [client]), 'asked'],
    ['GitHub with a secret', viewOf(github, [client]), 'asked'],
    ['GitHub without one', viewOf(github, [withoutSecret]), 'no-secret'],
    ['Facebook', viewOf(facebook, [client]), 'asked'],
    ['Microsoft', viewOf(microsoft, [withoutSecret]), 'no-way'],
    ['the demo', viewOf(localProvider('http://127.0.0.1:3010'), [withoutSecret]), 'asked'],
  ])('%s can be asked or not: %3$s', (_name, provider, chance) => {
    expect(revocationChance(account, provider)).toBe(chance);
  });

  const said = (provider: Parameters<typeof lossTexts>[1], part = {}) =>
    lossTexts(accountOf(part), provider).join(' ');

  it('says who else is affected where a whole client loses its access', () => {
    for (const provider of [google, github, facebook])
      expect(said(viewOf(provider, [client]))).toContain('on your other devices too');
    expect(said(viewOf(localProvider('http://127.0.0.1:3010'), [client]))).not.toContain('other devices');
  });

  it('says that Facebook takes the app away', () => {
    expect(said(viewOf(facebook, [client]))).toContain('remove the app from your account');
  });

  it('promises nothing where nobody can be asked, and leads to the provider’s page', () => {
    const text = said(viewOf(microsoft, [withoutSecret]));
    expect(text).toContain('Microsoft offers no way to end access from here: Holdfast can only forget it.');
    expect(text).toContain('its own page');
    expect(text).not.toContain('asks Microsoft');
    expect(said(viewOf(github, [withoutSecret]))).toContain('only for clients that show their secret');
  });

  it('leads to no page where none is known', () => {
    const own = openIdConnectProvider({
      id: 'o',
      name: 'Own',
      issuer: 'https://o.example',
      scopes: [],
      apiOrigins: [],
    });
    const capabilities = { ...viewOf(own).capabilities, revocation: 'none' as const };
    expect(said({ ...viewOf(own, [client]), capabilities })).toContain('Only Own itself can end it.');
  });

  it('says that a service’s client stays', () => {
    const demo = viewOf(localProvider('http://127.0.0.1:3010'), [client]);
    expect(said(demo, { grant: 'client-credentials' })).toContain('stays registered at Local demo');
  });

  it('is possible where this run does not know the provider', () => {
    expect(said(undefined)).toContain('does not know this provider');
  });
});

const receiptOf = (part: Partial<ReceiptView> = {}): ReceiptView => ({
  displayName: 'Ada',
  providerId: 'google',
  providerName: 'Google',
  results: [],
  onlyForgotten: false,
  waits: false,
  reach: 'project',
  clientId: 'client-1',
  ...part,
});
const ended = (...outcomes: ReceiptView['results'][number]['outcome'][]) =>
  outcomes.map((outcome) => ({ what: 'grant' as const, outcome }));

describe('a receipt', () => {
  const revoked = receiptOf({ results: ended('revoked', 'not-reached') });
  const over = receiptOf({ results: ended('already-invalid') });
  const unsupported = receiptOf({ results: ended('not-supported'), onlyForgotten: true, reach: 'none' });
  const waiting = receiptOf({ waits: true });
  const notAsked = receiptOf({ onlyForgotten: true, reach: 'none' });

  it.each([
    [revoked, 'revoked', 'Google ended the access', false],
    [over, 'over-already', 'had ended at Google already', false],
    [unsupported, 'not-supported', 'Google could not be asked', true],
    [waiting, 'waits', 'goes on asking Google', true],
    [notAsked, 'not-asked', 'Google was not asked', true],
  ])('of kind %2$s says so, and whether access is left', (receipt, ending, words, leaves) => {
    expect(endingOf(receipt)).toBe(ending);
    expect(receiptSummary(receipt)).toContain(words);
    expect(leavesAccess(receipt)).toBe(leaves);
  });

  it('says who else is affected, and when', () => {
    expect(reachText(revoked)).toMatch(/^Other devices .* must reconnect\.$/);
    expect(reachText(waiting)).toMatch(/^When it is done: other devices/);
    expect(reachText({ ...revoked, reach: 'grant' })).toBe('Nobody else. Only this connection ends.');
    expect(reachText(over)).toBe('Nobody else. It had ended before.');
    for (const receipt of [unsupported, notAsked]) expect(reachText(receipt)).toContain('Nothing changed');
  });

  it('tells each part apart, and each kind in a list', () => {
    expect(resultText({ what: 'refresh-token', outcome: 'revoked' })).toEqual({
      what: 'Lasting access',
      outcome: 'Ended now',
    });
    const lines = [revoked, over, unsupported, waiting, notAsked].map(receiptLine);
    expect(new Set(lines).size).toBe(5);
  });
});
