import { type EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { createAccessCheck } from './access-check.ts';
import { allowAnyProviderId } from './clients.ts';
import { deviceAnswer } from './device-answer.ts';
import { DpopNonces } from './dpop-nonces.ts';
import { faultControl } from './faults/fault-control.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { createGrantStore, type GrantStore, type StoredEntries } from './grant-store.ts';
import { interactions } from './interactions.ts';
import { collectSecrets, type IssuedSecret } from './issued-secrets.ts';
import { KeyRing } from './key-ring.ts';
import { pictures } from './pictures.ts';
import { plainUserinfo } from './plain-userinfo.ts';
import { protectedResource } from './protected-resource.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { type RequestRecord, recordRequests } from './request-records.ts';
import type { ServerFeatures } from './server-features.ts';
import { createSigningKeys, type SigningKeys } from './signing-keys.ts';

export interface LocalAuthorizationServerOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  accessTokenSeconds?: number;
  host?: '127.0.0.1';
  /** What an earlier start knew, so that a restarted server is still the same to its clients. */
  state?: ServerState;
  /** Nothing beyond the plain code grant when not given. */
  features?: ServerFeatures;
}

/** Signing keys and everything granted, as JSON. */
export interface ServerState {
  signingKeys: SigningKeys;
  entries: StoredEntries;
}

export interface LocalAuthorizationServer {
  issuer: string;
  faults: Faults;
  records: RequestRecord[];
  tokensIssued: IssuedSecret[];
  /** Those in use now: they change when a fault rotates them. */
  readonly signingKeys: SigningKeys;
  state(): ServerState;
  /** What a person does on the provider's own page: ends every grant of the account, given by its username. */
  revokeGrantsOf(account: string): Promise<void>;
  /** Cuts open connections too, also those left hanging by a fault. */
  close(): Promise<void>;
}

/** A certified authorization server with real pages and an API, all in memory, on the loopback interface. */
export async function startLocalAuthorizationServer(
  options: LocalAuthorizationServerOptions = {},
): Promise<LocalAuthorizationServer> {
  const { port = 0, accessTokenSeconds = 300, host = '127.0.0.1', features = {} } = options;
  const signingKeys = options.state?.signingKeys ?? (await createSigningKeys());
  const http = createServer().listen(port, host);
  await once(http, 'listening');
  const issuer = `http://${host}:${(http.address() as AddressInfo).port}`;

  const store = createGrantStore(options.state?.entries);
  const records: RequestRecord[] = [];
  const tokensIssued: IssuedSecret[] = [];
  const configuration = providerConfiguration({ accessTokenSeconds, signingKeys, store, features });
  const provider = new Provider(issuer, configuration);
  provider.on('server_error', (_ctx, error) => console.error(error));
  (provider as EventEmitter).on('error', reportUnlessExpected);
  allowAnyProviderId(provider);

  const keys = new KeyRing(signingKeys);
  const nonces = new DpopNonces();
  const faults = createFaults({ provider, keys, nonces });
  const checkAccess = createAccessCheck(provider, features, nonces);
  provider
    .use(recordRequests(records))
    .use(faultControl(issuer, faults))
    // On both sides of the faults: what was issued, and what was sent.
    .use(collectSecrets(tokensIssued))
    .use(faults.onRequests)
    .use(faults.onResponses)
    .use(collectSecrets(tokensIssued))
    .use(keys.step)
    .use(nonces.step)
    .use(deviceAnswer(features.device))
    .use(plainUserinfo(provider, checkAccess))
    .use(protectedResource(checkAccess))
    .use(pictures)
    .use(interactions(provider));
  http.on('request', provider.callback());

  return {
    issuer,
    faults,
    records,
    tokensIssued,
    get signingKeys() {
      return keys.signingKeys;
    },
    state: () => ({ signingKeys: keys.signingKeys, entries: store.entries() }),
    revokeGrantsOf: (account) => revokeGrants(provider, store, account),
    close: async () => {
      http.close();
      http.closeAllConnections();
      if (http.listening) await once(http, 'close');
    },
  };
}

async function revokeGrants(provider: Provider, store: GrantStore, account: string): Promise<void> {
  const models = [
    provider.AccessToken,
    provider.RefreshToken,
    provider.AuthorizationCode,
    provider.DeviceCode,
  ];
  for (const grantId of store.grantIdsOf(account)) {
    for (const model of models) await model.revokeByGrantId(grantId);
    await (await provider.Grant.find(grantId))?.destroy();
  }
}

/** Refusals are answers, and clients that hang up are what some faults are for. */
function reportUnlessExpected(error: Error & { expose?: boolean; code?: string }): void {
  if (!error.expose && error.code !== 'ECONNRESET' && error.code !== 'EPIPE') console.error(error);
}
