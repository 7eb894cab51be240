import { expect, it } from 'vitest';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { findAccounts, forgetFound } from '../../../renderer/store/account-search.ts';
import { accountOf, nowMs } from './account-of.ts';
import { viewOf } from './view-of.ts';

const ended = { state: 'needs-reconsent', cause: 'GRANT_INVALID', sinceMs: nowMs } as const;
const accounts = [
  accountOf({ id: 'jose', displayName: 'José García', email: 'jose@mail.example', color: 'teal' }),
  accountOf({ id: 'ended', displayName: 'Grace', email: 'grace@mail.example', health: ended }),
];
const providers = [viewOf(google)];
const find = (text: string, needsYou = false) => findAccounts(accounts, providers, { text, needsYou }, nowMs);
const idsOf = (text: string, needsYou = false) => find(text, needsYou).accounts.map(({ id }) => id);

it('finds by names without their accents, addresses, colour, and the words of a state', () => {
  expect([
    idsOf('jose garcia'),
    idsOf('teal'),
    idsOf('GRACE@'),
    idsOf('reconnect'),
    idsOf('needs you'),
  ]).toEqual([...[['jose'], ['jose'], ['ended'], ['ended'], ['ended']]]);
});

it('looks for each word by itself: what one field ends with and the next begins with is no word', () => {
  expect([idsOf('mail grace'), idsOf('garciajose')]).toEqual([['ended'], []]);
});

it('keeps to those that need the person, and counts them', () => {
  expect([idsOf('', true), idsOf('jose', true), find('').needing]).toEqual([['ended'], [], 1]);
  const sound = accounts.slice(0, 1);
  expect(findAccounts(sound, providers, { text: '', needsYou: true }, nowMs).accounts).toEqual(sound);
});

it('is as fast as somebody types, with a thousand accounts', () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    accountOf({ id: `${index}`, displayName: `Person ${index}`, email: `person.${index}@mail.example` }),
  );
  const text = 'person.999@mail.example';
  findAccounts(many, providers, { text: '', needsYou: false }, nowMs);
  const startedAtMs = performance.now();
  for (let length = 1; length <= text.length; length++)
    findAccounts(many, providers, { text: text.slice(0, length), needsYou: false }, nowMs);
  // Ten times what it takes: 50 ms for each key would be felt.
  expect((performance.now() - startedAtMs) / text.length).toBeLessThan(20);
});

it('finds the same whichever texts were searched for before', () => {
  const texts = ['g', 'gr', 'grace', 'grace m', 'grace', 'g', 'jo', 'j', '', ' ', ' grace', 'g r', 'gr'];
  const found = texts.map((text) => idsOf(text));
  const anew = texts.map((text) => {
    forgetFound();
    return idsOf(text);
  });
  expect(found).toEqual(anew);
  expect([idsOf('g', true), idsOf('g'), idsOf('ga', true), idsOf('ga')]).toEqual([
    ['ended'],
    ['jose', 'ended'],
    [],
    ['jose'],
  ]);
});

it('is not made anew when a letter is taken back', () => {
  const before = find('gra').accounts;
  expect(find('grac').accounts).toEqual(before);
  expect(find('gra').accounts).toBe(before);
});
