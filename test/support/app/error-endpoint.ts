import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as client from 'openid-client';
import type { AppError } from '../../../electron/errors/app-error.ts';
import { fromOpenidClient } from '../../../electron/errors/from-openid-client.ts';
import type { ProtocolStep } from '../../../electron/errors/protocol-step.ts';
import { createProtocolFetch } from '../../../electron/providers/protocol-fetch.ts';

/** What the server answers to whatever is asked. */
export interface ErrorAnswer {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

export type AskedStep = Exclude<ProtocolStep, 'discovery'>;

/** A server over a real socket that answers every request with one error. */
export async function startErrorEndpoint() {
  let answer: ErrorAnswer = { status: 500, body: {} };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
      response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const configuration = configurationOf(issuer);

  return {
    /** Sends the request of a step as the app does, and gives the error that it makes of the answer. */
    ask: async (step: AskedStep, next: ErrorAnswer): Promise<AppError> => {
      answer = next;
      try {
        await requests[step](configuration, next);
      } catch (error) {
        return fromOpenidClient(error, step);
      }
      throw new Error(`${step} did not fail`);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function configurationOf(issuer: string): client.Configuration {
  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    pushed_authorization_request_endpoint: `${issuer}/request`,
    device_authorization_endpoint: `${issuer}/device`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    revocation_endpoint: `${issuer}/revocation`,
  };
  const configuration = new client.Configuration(metadata, 'holdfast', {}, client.None());
  client.allowInsecureRequests(configuration);
  configuration[client.customFetch] = createProtocolFetch((input, init) =>
    fetch(input, init),
  ) as client.CustomFetch;
  return configuration;
}

const redirectUri = 'http://127.0.0.1/callback';
const deviceGrantType = 'urn:ietf:params:oauth:grant-type:device_code';

function callback(members: Record<string, string>): URL {
  return new URL(`${redirectUri}?${new URLSearchParams({ state: 'state', ...members })}`);
}

function exchange(configuration: client.Configuration, at: URL): Promise<unknown> {
  return client.authorizationCodeGrant(configuration, at, {
    expectedState: 'state',
    pkceCodeVerifier: 'v'.repeat(43),
  });
}

const requests: Record<
  AskedStep,
  (configuration: client.Configuration, answer: ErrorAnswer) => Promise<unknown>
> = {
  'pushed-authorization': (configuration) =>
    client.buildAuthorizationUrlWithPAR(configuration, { redirect_uri: redirectUri }),
  authorization: (configuration, { body }) =>
    exchange(configuration, callback(body as Record<string, string>)),
  'device-authorization': (configuration) => client.initiateDeviceAuthorization(configuration, {}),
  'code-grant': (configuration) => exchange(configuration, callback({ code: 'code' })),
  'device-grant': (configuration) =>
    client.genericGrantRequest(configuration, deviceGrantType, { device_code: 'device-code' }),
  'client-credentials': (configuration) => client.clientCredentialsGrant(configuration),
  exchange: (configuration) =>
    client.genericGrantRequest(configuration, 'fb_exchange_token', { fb_exchange_token: 'access-token' }),
  userinfo: (configuration) => client.fetchUserInfo(configuration, 'access-token', 'subject'),
  refresh: (configuration) => client.refreshTokenGrant(configuration, 'refresh-token'),
  revocation: (configuration) => client.tokenRevocation(configuration, 'refresh-token'),
};
