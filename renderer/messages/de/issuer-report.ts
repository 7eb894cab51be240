import type { issuerReport as English } from '../en/issuer-report.ts';

export const issuerReport: typeof English = {
  label: 'Was dieser Server kann',
  title: 'Was der Server kann',
  asking: (host) => `${host} wird gefragt`,
  answers: (host) => `${host} antwortet`,
  theServer: 'der Server',
  yes: 'Ja: ',
  no: 'Nein: ',
  summary: (issuer, abilities) => `${issuer} antwortet. ${abilities}.`,
  facts: {
    isOpenIdConnect: { name: 'Sagt, wer Sie sind', detail: 'OpenID Connect' },
    refreshTokens: { name: 'Erneuert ohne Rückfrage', detail: 'Refresh Tokens' },
    revocation: { name: 'Zugriff lässt sich von hier beenden', detail: 'Revocation' },
    deviceGrant: { name: 'Code auf einem anderen Gerät', detail: 'Device Code' },
    pkceS256: { name: 'Bindet die Antwort an diese App', detail: 'PKCE' },
    namesIssuer: { name: 'Nennt sich in Antworten selbst', detail: 'iss' },
    pushedAuthorizationRequests: { name: 'Anfragen gehen am Browser vorbei', detail: 'PAR' },
    dpop: { name: 'Bindet Zugriff an diesen Computer', detail: 'DPoP' },
    clientCredentialsGrant: { name: 'Verbindet Dienste', detail: 'Client Credentials' },
  },
};
