import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { RequestOutput } from '../../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../local-authorization-server/index.ts';
import { apiRequest } from './api-request.ts';
import { type RunningApp, startApp } from './app-without-electron.ts';
import { gatedFetch } from './gated-fetch.ts';
import { connect, personAtBrowser } from './person.ts';

/** An account whose API calls are tested, and a network whose answers to them can be held back or changed. */
export interface CallingAccount {
  accountId: string;
  app: RunningApp;
  network: ReturnType<typeof gatedFetch>;
  server: LocalAuthorizationServer;
  call: (
    where: string,
    changes?: Parameters<typeof apiRequest>[1],
    callId?: string,
  ) => Promise<RequestOutput<'callApi'>>;
}

/**
 * Before each test of the file, a person connects the account anew.
 *
 * @param chooseSavePath where an answer is saved
 * @returns what is filled in by then
 */
export function callingAccount(
  chooseSavePath: (suggestedName: string) => Promise<string | null> = async () => null,
): CallingAccount {
  const calling = {
    call: (where, changes, callId) => {
      const request = apiRequest(calling.server.issuer + where, changes);
      return calling.app.ask('callApi', { accountId: calling.accountId, request, callId });
    },
  } as CallingAccount;
  beforeAll(async () => {
    calling.server = await startLocalAuthorizationServer();
  });
  afterAll(() => calling.server.close());
  beforeEach(async () => {
    calling.network = gatedFetch();
    calling.app = startApp({
      providers: createProviderRegistry(calling.server.issuer),
      browser: personAtBrowser({ as: 'ada' }).browser,
      fetch: calling.network.fetch,
      chooseSavePath,
    });
    calling.accountId = await connect(calling.app);
  });
  afterEach(() => calling.app.close());
  return calling;
}
