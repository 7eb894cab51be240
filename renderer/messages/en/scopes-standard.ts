/** The scopes of OpenID Connect (OIDC Core 5.4 and 11), the same at every provider that has them. */
export const standardScopes = {
  openid: 'Know which account this is',
  profile: 'See your name and picture',
  email: 'See your email address',
  address: 'See your postal address',
  phone: 'See your phone number',
  offline_access: 'Stay connected while you are away',
};
