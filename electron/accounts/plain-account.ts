import { UUID_REGEX } from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';
import type { Account } from './account.ts';
import { accountColors } from './account-color.ts';

const grants: readonly unknown[] = ['authorization-code', 'device-code', 'client-credentials'];
const colors: readonly unknown[] = [null, ...accountColors];
const causes: ReadonlySet<unknown> = new Set(errorCodes);
const memberCount = 20;

/**
 * Whether a value of JSON is an account as the schema of accounts has it, found out at a tenth of what that takes. Where this says yes, the
 * schema does and gives the same; of what it does not know, the schema is to be asked.
 */
export function isPlainlyAccount(value: unknown): value is Account {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== memberCount) return false;
  const account = value as Record<keyof Account, unknown>;
  return (
    typeof account.id === 'string' &&
    UUID_REGEX.test(account.id) &&
    typeof account.providerId === 'string' &&
    typeof account.clientId === 'string' &&
    grants.includes(account.grant) &&
    typeof account.issuer === 'string' &&
    typeof account.subject === 'string' &&
    typeof account.displayName === 'string' &&
    typeof account.userName === 'string' &&
    typeof account.email === 'string' &&
    typeof account.label === 'string' &&
    colors.includes(account.color) &&
    typeof account.pictureUrl === 'string' &&
    areStrings(account.requestedScopes) &&
    areStrings(account.grantedScopes) &&
    areTakenAway(account.takenAwayScopes) &&
    areTimes(account.scopeLastUsedAtMs) &&
    isTime(account.connectedAtMs) &&
    isTime(account.consentedAtMs) &&
    isTime(account.lastUsedAtMs) &&
    isEnd(account.needsReconsent)
  );
}

function areStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value);
}

function areTakenAway(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => hasTwo(each) && typeof each.name === 'string' && isTime(each.sinceMs))
  );
}

/** By scope. Names that mean something to every object, or that the schema leaves out, are the schema's to judge. */
function areTimes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, time]) => isTime(time) && !isOfEveryObject(name));
}

function isOfEveryObject(name: string): boolean {
  return name in Object.prototype || name === 'prototype';
}

function isEnd(value: unknown): boolean {
  return value === null || (hasTwo(value) && causes.has(value.cause) && isTime(value.sinceMs));
}

function hasTwo(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 2;
}
