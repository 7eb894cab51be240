import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ProviderDefinitionInput } from '../../electron/ipc/contract.ts';
import { refusedText } from '../messages/connect-add-provider-text.ts';
import { texts } from '../messages/texts.ts';
import { addressFault, completeAddress, hostIn, originIn } from './web-address.ts';

export type DraftKind = ProviderDefinitionInput['kind'];

/** A provider of the person's own while it is typed in; each kind uses some of the fields. */
export interface ProviderDraft {
  name: string;
  issuer: string;
  host: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  deviceAuthorizationEndpoint: string;
  revocationEndpoint: string;
  identityUrl: string;
  subjectMember: string;
  authorizationScheme: 'Bearer' | 'token';
  scopes: readonly string[];
  apiOrigins: readonly string[];
}

export type DraftFaults = Partial<Record<keyof ProviderDraft, string>>;

export interface DraftFieldsProps {
  kind: DraftKind;
  draft: ProviderDraft;
  faults: DraftFaults;
  onChange: (part: Partial<ProviderDraft>) => void;
}

export const emptyDraft: ProviderDraft = {
  name: '',
  issuer: '',
  host: '',
  authorizationEndpoint: '',
  tokenEndpoint: '',
  deviceAuthorizationEndpoint: '',
  revocationEndpoint: '',
  identityUrl: '',
  subjectMember: 'sub',
  authorizationScheme: 'Bearer',
  scopes: [],
  apiOrigins: [],
};

const needs = {
  'openid-connect': { issuer: 'required' },
  oauth2: {
    authorizationEndpoint: 'required',
    tokenEndpoint: 'required',
    deviceAuthorizationEndpoint: 'optional',
    revocationEndpoint: 'optional',
    identityUrl: 'optional',
  },
  github: { host: 'required' },
  gitlab: { host: 'required' },
} as const satisfies Record<DraftKind, Partial<Record<keyof ProviderDraft, 'required' | 'optional'>>>;

/** Catches what can't be meant before it is sent. The main process checks again. */
export function checkDraft(kind: DraftKind, draft: ProviderDraft): DraftFaults {
  const faults: DraftFaults = {};
  for (const [field, need] of Object.entries(needs[kind]) as [
    keyof ProviderDraft,
    'required' | 'optional',
  ][]) {
    const fault = addressFault(String(draft[field]), need);
    if (fault) faults[field] = fault;
  }
  if (
    kind === 'oauth2' &&
    draft.identityUrl.trim() !== '' &&
    !/^[\w.-]{1,60}$/.test(draft.subjectMember.trim())
  )
    faults.subjectMember = texts.addProvider.faults.subjectMember;
  return faults;
}

/** The host where no name was typed. */
export function nameOf(kind: DraftKind, draft: ProviderDraft): string {
  const address = { 'openid-connect': draft.issuer, oauth2: draft.authorizationEndpoint }[kind as string];
  return draft.name.trim() || hostIn(address ?? draft.host).slice(0, 60);
}

/** What is added, of a draft without faults. */
export function definitionOf(kind: DraftKind, draft: ProviderDraft): ProviderDefinitionInput {
  const name = nameOf(kind, draft);
  const scopes = [...draft.scopes];
  const apiOrigins = draft.apiOrigins.map((address) => originIn(address) ?? address);
  switch (kind) {
    case 'openid-connect':
      return { kind, name, issuer: completeAddress(draft.issuer), scopes, apiOrigins };
    case 'oauth2':
      return {
        kind,
        name,
        authorizationEndpoint: completeAddress(draft.authorizationEndpoint),
        tokenEndpoint: completeAddress(draft.tokenEndpoint),
        deviceAuthorizationEndpoint: completeAddress(draft.deviceAuthorizationEndpoint) || null,
        revocationEndpoint: completeAddress(draft.revocationEndpoint) || null,
        identityUrl: completeAddress(draft.identityUrl) || null,
        subjectMember: draft.subjectMember.trim() || 'sub',
        authorizationScheme: draft.authorizationScheme,
        scopes,
        apiOrigins,
      };
    case 'github':
    case 'gitlab':
      return { kind, name, host: completeAddress(draft.host) };
  }
}

/** What the main process found wrong with one field, to be shown there; undefined when it is about none. */
export function faultInField({
  code,
  message,
}: Pick<ErrorView, 'code' | 'message'>): DraftFaults | undefined {
  const [, field, reason] = /^(\w+): (.+)$/.exec(message) ?? [];
  if (code !== 'PROVIDER_ADDRESS_INVALID' || !field || !reason || !Object.hasOwn(emptyDraft, field))
    return undefined;
  return { [field]: refusedText(reason) };
}
