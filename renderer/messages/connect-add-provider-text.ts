import type { IssuerFacts, ProviderDefinitionInput } from '../../electron/ipc/contract.ts';

interface KindText {
  name: string;
  note: string;
  /** Below the title of its form. */
  intro: string;
  namePlaceholder: string;
}

export const kindTexts: Readonly<Record<ProviderDefinitionInput['kind'], KindText>> = {
  'openid-connect': {
    name: 'OpenID Connect',
    note: 'One address; the server says the rest itself',
    intro: 'Type the address of the issuer. Holdfast asks it what it can do.',
    namePlaceholder: 'Example Corp',
  },
  oauth2: {
    name: 'OAuth 2.0',
    note: 'You type its endpoints, from its documentation',
    intro: 'For a server that does not describe itself. Its documentation names these addresses.',
    namePlaceholder: 'Example API',
  },
  github: {
    name: 'GitHub Enterprise Server',
    note: 'A GitHub of your organisation, by its host',
    intro: 'Only the host is needed. The addresses on it are the same everywhere.',
    namePlaceholder: 'GitHub at work',
  },
  gitlab: {
    name: 'GitLab, self-managed',
    note: 'A GitLab of your organisation, by its host',
    intro: 'Only the host is needed. GitLab says the rest itself.',
    namePlaceholder: 'GitLab at work',
  },
};

type FactName = Exclude<
  {
    [K in keyof IssuerFacts]: IssuerFacts[K] extends boolean ? K : never;
  }[keyof IssuerFacts],
  undefined
>;

/** What an issuer can do, in the words of somebody who must choose one. */
export const factTexts: Readonly<Record<FactName, { name: string; detail: string }>> = {
  isOpenIdConnect: { name: 'Says who you are', detail: 'OpenID Connect' },
  refreshTokens: { name: 'Renews without asking you', detail: 'refresh tokens' },
  revocation: { name: 'Access can be ended from here', detail: 'revocation' },
  deviceGrant: { name: 'Code on another device', detail: 'device code' },
  pkceS256: { name: 'Binds the answer to this app', detail: 'PKCE' },
  namesIssuer: { name: 'Names itself in its answers', detail: 'iss' },
  pushedAuthorizationRequests: { name: 'Requests go past the browser', detail: 'PAR' },
  dpop: { name: 'Binds access to this computer', detail: 'DPoP' },
  clientCredentialsGrant: { name: 'Connects services', detail: 'client credentials' },
};

export function factsSummary(facts: IssuerFacts): string {
  const has = (Object.keys(factTexts) as FactName[]).filter((name) => facts[name]);
  return `${facts.issuer} answers. ${has.map((name) => factTexts[name].name).join(', ')}.`;
}
