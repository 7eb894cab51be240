// A program of figures 5 and 10: Holdfast on a vault, and the floors beside it on the same disk.
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { app, safeStorage } from 'electron';
import type { Account } from '../../../electron/accounts/account.ts';
import { createRefreshObserver } from '../../../electron/accounts/keep-accounts-alive.ts';
import { recordRefreshes } from '../../../electron/activity/watch-accounts.ts';
import { logRefreshes } from '../../../electron/log/log-everything.ts';
import { AccessTokenSource } from '../../../electron/tokens/access-token-source.ts';
import { ExclusiveByKey } from '../../../electron/tokens/exclusive-by-key.ts';
import type { TokenEndpointResponse, TokenSet } from '../../../electron/tokens/token-set.ts';
import { answerAsks, told } from './answer-asks.ts';
import { openHoldfast } from './open-holdfast.ts';

export interface ToldVault {
  vaultFolder: string;
  /** The accounts that are refreshed and saved in turns. */
  accountIds: string[];
}

/** As long as those of large providers. */
const tokenLength = 1_200;
const dayMs = 24 * 60 * 60_000;

async function open({ accountIds, vaultFolder }: ToldVault): Promise<void> {
  await app.whenReady();
  const holdfast = await openHoldfast(vaultFolder, undefined);
  const { accounts, activity, health, log, nowMs, providers, secrets } = holdfast;
  const beside = path.join(vaultFolder, 'beside');
  mkdirSync(beside);
  let turn = 0;
  for (const id of accountIds) await secrets.save(id, tokenSetOf(turn++), 'as-before', accounts.get(id));
  holdfast.begin();

  let answeredAtMs = 0;
  const keepAlive = { accounts, secrets, health, providers, nowMs, mayRefresh: () => true };
  const accessTokens = new AccessTokenSource({
    secrets,
    nowMs,
    exclusive: new ExclusiveByKey(),
    requireUnlocked: () => holdfast.posture.requireUnlocked(),
    account: (accountId) => accounts.get(accountId),
    renewalFor: async () => ({
      by: 'refresh-token',
      send: async () => {
        const response = answer(turn);
        await settled(beside);
        answeredAtMs = performance.now();
        return { kind: 'refreshed', response };
      },
    }),
    isRefused: async () => false,
    observer: recordRefreshes(logRefreshes(log, createRefreshObserver(keepAlive)), activity),
  });
  const nextAccount = (): Account => accounts.get(accountIds[turn++ % accountIds.length] ?? '');

  /** As many as an account's file has, without the blanks after them. */
  const bytesOf = ({ id }: Account): Buffer =>
    Buffer.from(readFileSync(path.join(vaultFolder, 'accounts', `${id}.json`), 'utf8').trimEnd());

  answerAsks({
    /** From the answer in hand until its tokens are durable and everybody was told. */
    persist: async () => {
      await accessTokens.refreshNow(nextAccount().id);
      holdfast.snapshot.tellWhatWaits();
      return performance.now() - answeredAtMs;
    },
    /** Encrypts and persists, as when the answer to a refresh comes: room for it was made while the request was under way. */
    save: async () => {
      const { id } = nextAccount();
      const tokenSet = tokenSetOf(turn);
      secrets.noteRefreshSent(id, nowMs());
      secrets.files.makeRoom(id);
      await settled(beside);
      const startedAtMs = performance.now();
      await secrets.save(id, tokenSet, 'as-before');
      return performance.now() - startedAtMs;
    },
    /** A new file of as many bytes: opened, written, synced, closed. */
    write: async () => {
      const bytes = bytesOf(nextAccount());
      await settled(beside);
      const startedAtMs = performance.now();
      writeNew(path.join(beside, `${turn}`), bytes);
      return performance.now() - startedAtMs;
    },
    /** The same secrets by safeStorage alone, and then such a file. */
    encryptAndWrite: async () => {
      const bytes = bytesOf(nextAccount());
      const plainText = JSON.stringify(tokenSetOf(turn).secrets);
      await settled(beside);
      const startedAtMs = performance.now();
      safeStorage.encryptString(plainText);
      writeNew(path.join(beside, `${turn}`), bytes);
      return performance.now() - startedAtMs;
    },
    end: () => holdfast.close(),
  });
}

function writeNew(file: string, bytes: Buffer): void {
  const descriptor = openSync(file, 'wx', 0o600);
  writeSync(descriptor, bytes);
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** What went before is on the disk, and nothing of it is left for who is measured next. */
async function settled(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

function answer(turn: number): TokenEndpointResponse {
  const token = (kind: string) => `${kind}-${turn}-`.padEnd(tokenLength, '0123456789abcdef');
  return {
    access_token: token('access'),
    refresh_token: token('refresh'),
    token_type: 'bearer',
    expires_in: dayMs / 1000,
  };
}

function tokenSetOf(turn: number): TokenSet {
  const { access_token: accessToken, refresh_token: refreshToken = null } = answer(turn);
  return {
    secrets: { accessToken, refreshToken, dpopKey: null },
    metadata: {
      tokenType: 'bearer',
      obtainedAtMs: Date.now(),
      accessTokenExpiresAtMs: Date.now() + dayMs,
      hasRefreshToken: true,
      refreshTokenExpiresAtMs: null,
      refreshSentAtMs: null,
    },
  };
}

void open(told<ToldVault>());
