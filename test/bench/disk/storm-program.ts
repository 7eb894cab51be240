// A program of figure 6: Holdfast with many accounts that are all due at once; and Holdfast after it, that reads what was kept.
import { createHash } from 'node:crypto';
import { app } from 'electron';
import type { Account } from '../../../electron/accounts/account.ts';
import { answerAsks, told } from './answer-asks.ts';
import { openHoldfast } from './open-holdfast.ts';

export interface ToldStorm {
  vaultFolder: string;
  issuer: string;
}

/** An account that is due, with the refresh token that its server waits for. */
export interface DueAccount {
  account: Account;
  refreshToken: string;
}

async function open({ issuer, vaultFolder }: ToldStorm): Promise<void> {
  await app.whenReady();
  const holdfast = await openHoldfast(vaultFolder, issuer);
  const { accounts, begin, nowMs, secrets } = holdfast;
  const ids = () => accounts.list().map(({ id }) => id);

  answerAsks({
    keep: async (due: readonly DueAccount[]) => {
      for (const { account, refreshToken } of due) {
        await secrets.save(
          account.id,
          { secrets: secretsOf(refreshToken), metadata: dueSince(nowMs()) },
          'key-store',
          account,
        );
      }
      accounts.recover(due.map(({ account }) => account));
    },
    /** From when they may be refreshed until the last one is durable and everybody was told of it. */
    refreshAll: async () => {
      const startedAtMs = performance.now();
      const isDone = () => ids().every((id) => secrets.metadata(id).obtainedAtMs > 0 && !secrets.isHeld(id));
      const done = new Promise<void>((resolve) => {
        accounts.onChange(() => isDone() && resolve());
      });
      begin();
      await done;
      return performance.now() - startedAtMs;
    },
    /** What of each account is on the disk and can be decrypted: its refresh token, as a hash. */
    read: () =>
      Promise.all(
        ids().map(async (id) => {
          const { refreshToken } = (await secrets.load(id)).secrets;
          return createHash('sha256')
            .update(refreshToken ?? '')
            .digest('hex');
        }),
      ),
    end: () => holdfast.close(),
  });
}

function secretsOf(refreshToken: string) {
  return { accessToken: 'spent', refreshToken, dpopKey: null };
}

function dueSince(nowMs: number) {
  return {
    ...{ tokenType: 'bearer', obtainedAtMs: 0, accessTokenExpiresAtMs: nowMs, hasRefreshToken: true },
    ...{ refreshTokenExpiresAtMs: null, refreshSentAtMs: null },
  };
}

void open(told<ToldStorm>());
