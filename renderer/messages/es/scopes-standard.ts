import type { standardScopes as English } from '../en/scopes-standard.ts';

/** The scopes of OpenID Connect (OIDC Core 5.4 and 11), the same at every provider that has them. */
export const standardScopes: typeof English = {
  openid: 'Saber qué cuenta es',
  profile: 'Ver su nombre y su foto',
  email: 'Ver su dirección de correo electrónico',
  address: 'Ver su dirección postal',
  phone: 'Ver su número de teléfono',
  offline_access: 'Mantener la conexión mientras usted no está',
};
