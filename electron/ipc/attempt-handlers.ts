import { connectAccount } from '../accounts/connect-account.ts';
import type { ConnectParts } from '../accounts/connect-parts.ts';
import { connectService } from '../accounts/connect-service.ts';
import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import { reconsentAccount } from '../accounts/reconsent-account.ts';
import { AppError } from '../errors/app-error.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { Handlers } from './router.ts';

export interface AttemptHandlerParts extends ConnectParts {
  providers: ProviderRegistry;
  attempts: ConnectionAttempts;
  copyText: (text: string, secrecy?: 'secret') => void;
}

type AttemptHandlers = Pick<
  Handlers,
  | 'connectAccount'
  | 'connectService'
  | 'reconsentAccount'
  | 'answerOtherPerson'
  | 'pasteCallback'
  | 'cancelAttempt'
  | 'dismissAttempt'
  | 'copyUserCode'
>;

/** What begins an attempt to connect, and what the person does while it is under way. */
export function createAttemptHandlers(parts: AttemptHandlerParts): AttemptHandlers {
  const { accounts, attempts, providers } = parts;
  return {
    connectAccount: ({ providerId, ...wish }) => {
      const provider = providers.get(providerId);
      const attemptId = attempts.start(providerId, null, (progress) =>
        connectAccount(parts, provider, wish, progress),
      );
      return { attemptId };
    },
    connectService: ({ providerId, ...wish }) => {
      const provider = providers.get(providerId);
      const attemptId = attempts.start(providerId, null, (progress) =>
        connectService(parts, provider, wish, progress),
      );
      return { attemptId };
    },
    reconsentAccount: ({ accountId, moreScopes, by }) => {
      const provider = providers.forAccount(accounts.get(accountId));
      const attemptId = attempts.start(provider.id, accountId, (progress) =>
        reconsentAccount(parts, provider, accountId, moreScopes, by, progress),
      );
      return { attemptId };
    },
    answerOtherPerson: ({ attemptId, keep }) => {
      attempts.answerOtherPerson(attemptId, keep);
      return {};
    },
    pasteCallback: ({ attemptId, callback }) => {
      attempts.requireWaitingForBrowser(attemptId);
      // An address bar may show a fragment, which is no part of the response.
      const delivery = parts.pendingRequests.deliver(callback.replace(/#.*$/s, ''));
      if (!delivery.accepted) throw new AppError(delivery.error.code, delivery.error.message);
      return {};
    },
    cancelAttempt: ({ attemptId }) => {
      attempts.cancel(attemptId);
      return {};
    },
    dismissAttempt: ({ attemptId }) => {
      attempts.dismiss(attemptId);
      return {};
    },
    copyUserCode: ({ attemptId }) => {
      parts.copyText(attempts.userCode(attemptId), 'secret');
      return {};
    },
  };
}
