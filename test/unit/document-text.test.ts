import { expect, test } from 'vitest';
import { documentText } from '../../electron/vault/document-text.ts';

const names = ['Ada', 'Zoë', '紫式部', 'שרה', '👩‍🚀', '\u2028', '\ud800'];

test('a short document can be read by a person, in whatever alphabet', () => {
  const text = documentText({ schemaVersion: 1, value: names.slice(0, 5) });
  expect(text).toContain('\n');
  for (const name of names.slice(0, 5)) expect(text).toContain(name);
});

test('a long one is in ASCII, without indentation, and says the same', () => {
  const document = { schemaVersion: 1, value: Array.from({ length: 20_000 }, () => names).flat() };
  const text = documentText(document);
  expect(text).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(text)).toEqual(document);
});
