import type { issuerReport as English } from '../en/issuer-report.ts';

/** What a server said of itself. */
export const issuerReport: typeof English = {
  label: 'Lo que ofrece este servidor',
  title: 'Lo que ofrece el servidor',
  asking: (host) => `Consultando ${host}`,
  answers: (host) => `${host} responde`,
  // “este”, because “el” would have to join a preceding “de” or “a”.
  theServer: 'este servidor',
  yes: 'Sí: ',
  no: 'No: ',
  summary: (issuer, abilities) => `${issuer} responde. ${abilities}.`,
  facts: {
    isOpenIdConnect: { name: 'Dice quién es usted', detail: 'OpenID Connect' },
    refreshTokens: { name: 'Se renueva sin preguntar', detail: 'tokens de actualización' },
    revocation: { name: 'El acceso se puede revocar desde aquí', detail: 'revocación' },
    deviceGrant: { name: 'Código en otro dispositivo', detail: 'código de dispositivo' },
    pkceS256: { name: 'Vincula la respuesta a esta aplicación', detail: 'PKCE' },
    namesIssuer: { name: 'Se identifica en sus respuestas', detail: 'iss' },
    pushedAuthorizationRequests: { name: 'Las solicitudes no pasan por el navegador', detail: 'PAR' },
    dpop: { name: 'Vincula el acceso a este equipo', detail: 'DPoP' },
    clientCredentialsGrant: { name: 'Conecta servicios', detail: 'credenciales de cliente' },
  },
};
