import type { DeviceGrant } from './device-codes.ts';
import { googleScopeName } from './google-metadata.ts';
import { nameOf } from './stand-in-person.ts';

/** What an ID token and userinfo say of the person, as far as the scopes allow. */
export function googleClaims({ person, scopes }: DeviceGrant): Record<string, unknown> {
  const granted = new Set(scopes.map(googleScopeName));
  const { number, givenName, familyName, email } = person;
  return {
    sub: `110248495921238${number}`,
    ...(granted.has(googleScopeName('profile')) && {
      name: nameOf(person),
      given_name: givenName,
      family_name: familyName,
    }),
    ...(granted.has(googleScopeName('email')) && { email, email_verified: true }),
  };
}
