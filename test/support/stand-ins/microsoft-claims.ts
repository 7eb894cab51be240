import { createHash } from 'node:crypto';
import type { DeviceGrant } from './device-codes.ts';
import type { MicrosoftSettings } from './microsoft-options.ts';
import { issuerOf, tenantIdOf } from './microsoft-tenants.ts';
import { nameOf } from './stand-in-person.ts';

/** What an ID token says: its issuer is the tenant's own, its subject another one in every app. */
export function microsoftClaims({ person, scopes }: DeviceGrant, settings: MicrosoftSettings) {
  const tid = tenantIdOf(settings);
  return {
    ver: '2.0',
    iss: issuerOf(tid),
    sub: microsoftSubject(person.number, settings),
    aud: settings.clientId,
    tid,
    oid: microsoftObjectId(person.number),
    ...(scopes.includes('profile') && { name: nameOf(person), preferred_username: person.email }),
    ...(scopes.includes('email') && { email: person.email }),
  };
}

export function microsoftSubject(number: number, { clientId }: MicrosoftSettings): string {
  return createHash('sha256').update(`${clientId} ${number}`).digest('base64url');
}

export function microsoftObjectId(number: number): string {
  return `00000000-0000-0000-66f3-${String(number).padStart(12, '0')}`;
}
