/** What a server said of itself. */
export const issuerReport = {
  label: 'What this server can do',
  title: 'What the server can do',
  asking: (host: string) => `Asking ${host}`,
  answers: (host: string) => `${host} answers`,
  theServer: 'the server',
  yes: 'Yes: ',
  no: 'No: ',
  /** @param abilities the names of its facts, as a list */
  summary: (issuer: string, abilities: string) => `${issuer} answers. ${abilities}.`,
  /** In the words of somebody who must choose a server; then as its documentation has it. */
  facts: {
    isOpenIdConnect: { name: 'Says who you are', detail: 'OpenID Connect' },
    refreshTokens: { name: 'Renews without asking you', detail: 'refresh tokens' },
    revocation: { name: 'Access can be ended from here', detail: 'revocation' },
    deviceGrant: { name: 'Code on another device', detail: 'device code' },
    pkceS256: { name: 'Binds the answer to this app', detail: 'PKCE' },
    namesIssuer: { name: 'Names itself in its answers', detail: 'iss' },
    pushedAuthorizationRequests: { name: 'Requests go past the browser', detail: 'PAR' },
    dpop: { name: 'Binds access to this computer', detail: 'DPoP' },
    clientCredentialsGrant: { name: 'Connects services', detail: 'client credentials' },
  },
};
