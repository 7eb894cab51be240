import { describe, expect, test } from 'vitest';
import { providerView } from '../../electron/ipc/provider-view.ts';
import type { Provider } from '../../electron/providers/provider.ts';
import { everyProvider } from '../support/every-provider.ts';

const noRules = { allows: () => true, forbidsScope: () => false, fixesClients: () => false };

/** What decides about a connection, in a few words each. */
function capabilitiesOf(provider: Provider): Record<string, string> {
  const { capabilities } = providerView(provider, [], noRules);
  const { revocation, revocationReach } = capabilities;
  return {
    redirect: capabilities.redirectKinds
      .map((kind) => (kind === 'loopback' ? 'loopback' : 'scheme'))
      .join(' '),
    pkce: capabilities.pkce,
    device: capabilities.deviceGrant ? 'yes' : 'no',
    service: capabilities.clientCredentialsGrant ? 'yes' : 'no',
    refresh: capabilities.refreshTokens,
    rotation: capabilities.rotation,
    scopes: capabilities.scopeUpdate,
    secret: capabilities.clientSecret,
    revocation: revocation === 'none' ? 'none' : `${revocation} (${revocationReach})`,
    exposed: capabilities.revokesExposed ? 'yes' : 'no',
    identity: provider.identity.kind,
    granted: provider.grantedScopes.kind,
    header: provider.authorizationScheme,
    forecast: provider.lifetimes
      .map((each) => ('days' in each ? `${each.kind} ${each.days}` : each.kind))
      .join(' '),
  };
}

const columns = [
  ...['redirect', 'pkce', 'device', 'service', 'refresh', 'rotation', 'scopes', 'secret'],
  ...['revocation', 'exposed', 'identity', 'granted', 'header', 'forecast'],
];

/** The decision table. Whoever changes a provider's data changes a row here. */
const table = `
demo           | scheme loopback | checked        | yes | yes | sometimes | always  | union       | none     | rfc7009 (grant)                | no  | openid-connect | token-response       | Bearer |
google         | loopback scheme | checked        | yes | no  | always    | never   | union       | optional | rfc7009 (project)              | no  | openid-connect | token-response       | Bearer | unused 180
github         | scheme loopback | checked        | yes | no  | sometimes | always  | union       | required | github-grant (project)         | yes | resource       | token-response       | Bearer | refresh-token unused 365
github-app     | scheme loopback | checked        | yes | no  | always    | always  | union       | required | github-grant (project)         | yes | resource       | token-response       | Bearer | refresh-token
microsoft      | loopback        | checked        | yes | no  | always    | always  | union       | none     | none                           | no  | openid-connect | token-response       | Bearer | unused 90
gitlab         | scheme loopback | checked        | yes | yes | always    | always  | union       | optional | rfc7009 (grant)                | no  | openid-connect | token-response       | Bearer |
facebook       | loopback        | ignored        | no  | no  | never     | never   | incremental | required | permissions-resource (project) | no  | resource       | permissions-resource | Bearer | access-token
github-host    | scheme loopback | ignored        | yes | no  | sometimes | always  | union       | required | github-grant (project)         | no  | resource       | token-response       | Bearer | refresh-token unused 365
github-cloud   | scheme loopback | checked        | yes | no  | sometimes | always  | union       | required | github-grant (project)         | no  | resource       | token-response       | Bearer | refresh-token unused 365
gitlab-host    | scheme loopback | checked        | yes | yes | always    | always  | union       | optional | rfc7009 (grant)                | no  | openid-connect | token-response       | Bearer |
openid-connect | scheme loopback | when-announced | yes | yes | sometimes | unknown | union       | optional | rfc7009 (grant)                | no  | openid-connect | token-response       | Bearer | refresh-token
oauth2-issuer  | scheme loopback | when-announced | yes | yes | sometimes | unknown | union       | optional | rfc7009 (grant)                | no  | unnamed        | token-response       | Bearer | refresh-token
oauth2         | scheme loopback | ignored        | yes | yes | sometimes | unknown | union       | optional | rfc7009 (grant)                | no  | resource       | token-response       | token  | refresh-token
oauth2-bare    | scheme loopback | ignored        | no  | yes | sometimes | unknown | union       | optional | none                           | no  | unnamed        | token-response       | Bearer | refresh-token
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, ...string[]]);

describe('what every provider can do', () => {
  test.each(rows)('%s', (name, ...cells) => {
    const provider = everyProvider[name];
    if (!provider) throw new Error(`no provider ${name}`);
    const expected = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    expect(capabilitiesOf(provider)).toEqual(expected);
  });

  test('the table has every provider', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(everyProvider));
  });
});
