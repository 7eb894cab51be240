import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AccountHealth } from '../accounts/account-health.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import { type CallApiParts, callApi } from '../accounts/call-api.ts';
import type { AnswerParts } from '../console/answer-parts.ts';
import { KeptAnswers } from '../console/kept-answers.ts';
import type { RequestBooks } from '../console/request-book.ts';
import { RunningCalls } from '../console/running-calls.ts';
import { AppError } from '../errors/app-error.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { ChooseSavePath } from '../transfer/export-vault.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { consoleRequests } from './console-requests.ts';
import type { Handlers } from './router.ts';

export interface ConsoleHandlerParts {
  accounts: AccountRepository;
  answerParts: AnswerParts;
  chooseSavePath: ChooseSavePath;
  health: AccountHealth;
  posture: StoragePosture;
  providers: ProviderRegistry;
  requestBooks: RequestBooks;
}

type Parts = ConsoleHandlerParts & CallApiParts;

/** Calls of APIs. An answer that is no text stays in this process, where it can be saved from. */
export function createConsoleHandlers(parts: Parts): Pick<Handlers, keyof typeof consoleRequests> {
  const { accounts, answerParts, health, posture, providers, requestBooks } = parts;
  const answers = new KeptAnswers();
  const calls = new RunningCalls();
  posture.state.subscribe(({ state }) => {
    if (state !== 'passphrase-locked') return;
    calls.cancelAll();
    answers.forget();
  });
  accounts.state.subscribe(() => {
    const isGone = (accountId: string) => !accounts.find(accountId);
    calls.endOf(isGone);
    answers.forget(isGone);
  });

  return {
    callApi: async ({ accountId, request, callId = null }) => {
      const provider = providers.forAccount(accounts.get(accountId));
      const call = (signal: AbortSignal, onSent: () => void) => {
        const tellPart = answerParts.of(callId, signal);
        return health.watch(accountId, () =>
          callApi(parts, provider, accountId, request, { signal, onSent, tellPart }),
        );
      };
      let status: number | null = null;
      try {
        const { answer, file } = await calls.run(accountId, callId, call);
        status = answer.status;
        return { ...answer, answerId: file && answers.keep({ accountId, ...file }) };
      } finally {
        if (accounts.find(accountId)) requestBooks.noteSent(accountId, request, status);
      }
    },
    cancelApiCall: ({ callId }) => {
      calls.cancel(callId);
      return {};
    },
    saveApiAnswer: async ({ answerId }) => {
      const { suggestedName, bytes } = answers.get(answerId);
      const file = await parts.chooseSavePath(suggestedName);
      if (file === null) return { saved: null };
      try {
        await writeFile(file, bytes);
      } catch (cause) {
        throw new AppError('STORAGE_WRITE_FAILED', path.basename(file), { cause });
      }
      return { saved: { fileName: path.basename(file) } };
    },
    readRequests: ({ accountId }) => requestBooks.read(accountId),
    saveRequest: async ({ accountId, name, request }) => ({
      requestId: await requestBooks.save(accountId, name, request),
    }),
    removeRequest: async ({ accountId, requestId }) => {
      await requestBooks.remove(accountId, requestId);
      return {};
    },
    clearRequestHistory: async ({ accountId }) => {
      await requestBooks.clearHistory(accountId);
      return {};
    },
    restoreRequestHistory: async ({ accountId }) => {
      await requestBooks.restoreHistory(accountId);
      return {};
    },
  };
}
