import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { callingAccount } from '../support/app/calling-account.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const callId = '7f8c0a52-3f0e-4b86-9d4c-0a5d8a1c9f10';
const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-answers-'));

const calling = callingAccount(async (name) => {
  if (name.startsWith('lock')) await calling.app.ask('lockVault', {});
  return path.join(folder, name);
});

const call = (callId?: string) => calling.call('/api/me', {}, callId);
const answerWith = (body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string>) =>
  calling.network.answerNext('/api/me', () => new Response(body, { headers }));

describe('a call that is stopped', () => {
  test('ends at once, with a code of its own, and its request is ended too', async () => {
    const gate = calling.network.holdNext('/api/me');
    const called = call(callId);
    await gate.carriedOut;
    await calling.app.ask('cancelApiCall', { callId });
    await expect(called).rejects.toMatchObject({ code: 'API_CALL_CANCELLED' });
    gate.release();
    expect(await calling.app.ask('readRequests', { accountId: calling.accountId })).toMatchObject({
      history: [{ status: null }],
    });
  });

  test('is stopped by the lock of a vault as well', async () => {
    await calling.app.ask('protectByPassphrase', { passphrase: 'four words of a passphrase' });
    const gate = calling.network.holdNext('/api/me');
    const called = call(callId);
    await gate.carriedOut;
    await calling.app.ask('lockVault', {});
    await expect(called).rejects.toMatchObject({ code: 'STORAGE_VAULT_LOCKED' });
    gate.release();
    await expect(calling.app.ask('readRequests', { accountId: calling.accountId })).rejects.toMatchObject({
      code: 'STORAGE_VAULT_LOCKED',
    });
  });

  test('is no error where it has ended already', async () => {
    expect(await calling.app.ask('cancelApiCall', { callId })).toEqual({});
  });
});

describe('an answer that is no text', () => {
  test('is a picture where its name and its bytes agree', async () => {
    answerWith(png, { 'content-type': 'image/png' });
    const answer = await call();
    expect(answer).toMatchObject({ kind: 'image', body: '' });
    expect(answer.image).toBe(`data:image/png;base64,${png.toString('base64')}`);
    answerWith(png, { 'content-type': 'image/gif' });
    expect(await call()).toMatchObject({ kind: 'binary', image: null });
    answerWith('<svg/>', { 'content-type': 'image/svg+xml' });
    expect(await call()).toMatchObject({ kind: 'text', image: null, body: '<svg/>' });
  });

  test('is neither shown nor saved where the access token is in it', async () => {
    const { secrets } = await calling.app.secrets.load(calling.accountId);
    answerWith(Buffer.concat([png, Buffer.from(secrets.accessToken)]), { 'content-type': 'image/png' });
    expect(await call()).toMatchObject({ kind: 'binary', image: null, answerId: null });
  });

  test('is not saved once the vault was locked over the question where to', async () => {
    await calling.app.ask('protectByPassphrase', { passphrase: 'four words of a passphrase' });
    answerWith(png, {
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="lock.png"',
    });
    const { answerId } = await call();
    await expect(calling.app.ask('saveApiAnswer', { answerId: answerId ?? -1 })).rejects.toMatchObject({
      code: 'STORAGE_VAULT_LOCKED',
    });
    expect(existsSync(path.join(folder, 'lock.png'))).toBe(false);
  });

  test('is saved as it came, under a name that leads nowhere else', async () => {
    const disposition = 'attachment; filename="../../.bashrc"';
    answerWith(png, { 'content-type': 'application/pdf', 'content-disposition': disposition });
    const { answerId } = await call();
    const { saved } = await calling.app.ask('saveApiAnswer', { answerId: answerId ?? -1 });
    expect(saved).toEqual({ fileName: 'bashrc.pdf' });
    expect(readFileSync(path.join(folder, 'bashrc.pdf'))).toEqual(png);
    for (let round = 0; round < 4; round += 1) await call();
    await expect(calling.app.ask('saveApiAnswer', { answerId: answerId ?? -1 })).rejects.toMatchObject({
      code: 'API_ANSWER_GONE',
    });
  });
});
