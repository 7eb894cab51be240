import { decodeProtectedHeader } from 'jose';
import { expect } from 'vitest';
import type { RunningApp } from '../app/app-without-electron.ts';
import type { LocalAuthorizationServer } from '../local-authorization-server/index.ts';
import type { Evidence } from './module-row.ts';

/** What went over the sockets while a module ran. */
export interface ModuleRun {
  app: RunningApp;
  server: LocalAuthorizationServer;
  /** Every request of the app. */
  sent: Request[];
}

const pathOf = ({ url }: Request) => new URL(url).pathname;

function sentTo({ sent }: ModuleRun, path: string): Request {
  const request = sent.find((each) => pathOf(each) === path);
  if (!request) throw new Error(`nothing was sent to ${path}`);
  return request;
}

/** How each kind of evidence is looked at, once the module has ended well. */
export const lookAt: Record<Evidence, (run: ModuleRun) => void> = {
  'signed by RS256': ({ server }) => {
    const idToken = server.tokensIssued.findLast(({ kind }) => kind === 'id_token')?.value ?? '';
    expect(decodeProtectedHeader(idToken).alg).toBe('RS256');
  },
  'claims of the asked scopes': (run) => {
    sentTo(run, '/userinfo');
    expect(run.app.opened[0]?.searchParams.get('scope')).toMatch(/\bopenid profile email\b/);
    expect(run.app.accounts.list()).toMatchObject([
      { displayName: 'Ada Lovelace', email: 'ada@example.test', userName: 'ada' },
    ]);
  },
  client_secret_basic: (run) => {
    expect(sentTo(run, '/token').headers.get('authorization')).toMatch(/^Basic /);
  },
  'access token in the header': (run) => {
    const { headers, url, method } = sentTo(run, '/userinfo');
    expect(headers.get('authorization')).toMatch(/^Bearer \S+$/);
    expect([method, new URL(url).search]).toEqual(['GET', '']);
  },
  'metadata and key set asked for': (run) => {
    const paths = run.sent.map(pathOf);
    expect(paths).toContain('/.well-known/openid-configuration');
    expect(paths.indexOf('/jwks')).toBeGreaterThan(paths.indexOf('/token'));
  },
};
