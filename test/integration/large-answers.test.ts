import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { AnswerPart } from '../../electron/console/answer-parts.ts';
import { callingAccount } from '../support/app/calling-account.ts';

const callId = '7f8c0a52-3f0e-4b86-9d4c-0a5d8a1c9f10';
const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-large-'));
const quarterMib = new TextEncoder().encode('x'.repeat(256 * 1024));

const calling = callingAccount(async (name) => path.join(folder, name));
let parts: AnswerPart[];

beforeEach(() => {
  parts = [];
  calling.app.answerParts.publish((part) => parts.push(part));
});

const call = () => calling.call('/api/me', {}, callId);

/** Answers the next call with what is given to it, piece by piece. */
function answerInPieces(contentType = 'application/json') {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      body = controller;
    },
  });
  const headers = { 'content-type': contentType };
  calling.network.answerNext('/api/me', () => new Response(stream, { headers }));
  return {
    write: (bytes: Uint8Array) => body?.enqueue(bytes),
    end: () => body?.close(),
    breakOff: () => body?.error(new TypeError('net::ERR_CONNECTION_RESET')),
  };
}

async function sawParts(count: number): Promise<void> {
  for (let tries = 0; parts.length < count && tries < 500; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(parts.length).toBeGreaterThanOrEqual(count);
}

const told = () => parts.map(({ text }) => text).join('');

test('a large text is told in parts, in order and without the access token, wherever that was cut', async () => {
  const { secrets } = await calling.app.secrets.load(calling.accountId);
  const text = JSON.stringify(
    Array.from({ length: 9000 }, (_, id) => ({ id, é: `${secrets.accessToken} ü` })),
  );
  const bytes = new TextEncoder().encode(text);
  const answer = answerInPieces();
  for (let at = 0; at < bytes.length; at += 9973) answer.write(bytes.slice(at, at + 9973));
  answer.end();
  const { answerId, ...said } = await call();
  expect(said).toMatchObject({ kind: 'json', body: '', partCount: parts.length, sizeBytes: bytes.length });
  expect(parts.length).toBeGreaterThan(3);
  expect(new Set(parts.map(({ kind }) => kind))).toEqual(new Set(['json']));
  expect(parts.map(({ index }) => index)).toEqual(parts.map((_part, index) => index));
  const masked = text.replaceAll(secrets.accessToken, '[access token]');
  expect(told() === masked).toBe(true);
  const { saved } = await calling.app.ask('saveApiAnswer', { answerId: answerId ?? -1 });
  expect(readFileSync(path.join(folder, saved?.fileName ?? ''), 'utf8') === masked).toBe(true);
});

test('a text that begins with a mark and ends within a letter is read as one', async () => {
  const answer = answerInPieces();
  answer.write(Uint8Array.of(0xef, 0xbb, 0xbf));
  answer.write(quarterMib);
  answer.write(Uint8Array.of(0xc3));
  answer.end();
  expect(await call()).toMatchObject({ partCount: parts.length, sizeBytes: quarterMib.length + 4 });
  expect(parts.at(-1)?.sizeBytes).toBe(quarterMib.length + 4);
  expect(told() === `${'x'.repeat(quarterMib.length)}\ufffd`).toBe(true);
});

test('a small one, and one in another charset, comes whole', async () => {
  const small = answerInPieces();
  small.write(new TextEncoder().encode('{"a":"ü"}'));
  small.end();
  expect(await call()).toMatchObject({ body: '{"a":"ü"}', partCount: 0 });
  const other = answerInPieces('text/plain; charset=utf-16le');
  other.write(Buffer.from('x'.repeat(300_000), 'utf16le'));
  other.end();
  const { body, partCount } = await call();
  expect([body.length, partCount, parts]).toEqual([300_000, 0, []]);
});

test.each([
  ['it is stopped', 'API_CALL_CANCELLED', () => calling.app.ask('cancelApiCall', { callId })],
  ['the vault is locked', 'STORAGE_VAULT_LOCKED', () => calling.app.ask('lockVault', {})],
  [
    'its account is disconnected',
    'ACCOUNT_UNKNOWN',
    () => calling.app.ask('disconnectAccount', { accountId: calling.accountId, revoke: 'never' }),
  ],
] as const)('no part is told after %s', async (_what, code, end) => {
  if (code === 'STORAGE_VAULT_LOCKED')
    await calling.app.ask('protectByPassphrase', { passphrase: 'four words of a passphrase' });
  const answer = answerInPieces();
  const called = call();
  answer.write(quarterMib);
  await sawParts(1);
  const ended = expect(called).rejects.toMatchObject({ code });
  await end();
  const before = parts.length;
  answer.write(quarterMib);
  answer.write(quarterMib);
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(parts.length).toBe(before);
});

test('one that breaks off fails as a whole, and is kept as a request without an answer', async () => {
  const answer = answerInPieces();
  const called = call();
  answer.write(quarterMib);
  await sawParts(1);
  answer.breakOff();
  await expect(called).rejects.toMatchObject({ code: expect.stringMatching(/^TRANSPORT_/) });
  expect(await calling.app.ask('readRequests', { accountId: calling.accountId })).toMatchObject({
    history: [{ status: null }],
  });
});

test('one without end is given up', async () => {
  const answer = answerInPieces();
  const called = call();
  for (let count = 0; count < 45; count += 1) answer.write(quarterMib);
  await expect(called).rejects.toMatchObject({ code: 'TRANSPORT_RESPONSE_TOO_LARGE' });
});
