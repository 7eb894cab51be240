import type { Account } from '../accounts/account.ts';
import { readClientCredential } from '../clients/client-credential.ts';
import { AppError } from '../errors/app-error.ts';
import { isIssuerOf } from '../providers/issuer.ts';
import type { Provider } from '../providers/provider.ts';
import type { ExportContent, ExportedClient } from './export-content.ts';
import type { ExportedAccount } from './exported-account.ts';
import { type PlannedProvider, planProviders, providerOf } from './plan-providers.ts';
import type { TransferParts } from './transfer-parts.ts';

export interface PlannedAccount {
  exported: ExportedAccount;
  /** undefined where it can't be used here. */
  provider: Provider | undefined;
  /** Why it may not be taken in; null where it may. */
  refusal: AppError | null;
  /** The same person's account here. */
  known: Account | undefined;
  /** What is here works and is newer, or has what the file leaves out. */
  isBetterHere: boolean;
}

export interface PlannedClient {
  exported: ExportedClient;
  provider: Provider | undefined;
  becomes: 'added' | 'known' | 'refused';
}

export interface ImportPlan {
  providers: ReadonlyMap<string, PlannedProvider>;
  accounts: PlannedAccount[];
  clients: PlannedClient[];
}

/** What taking in a file would do here and now. Changes nothing. */
export function planImport(parts: TransferParts, content: ExportContent): ImportPlan {
  const providers = planProviders(parts, content.providers);
  return {
    providers,
    accounts: content.accounts.map((exported) => {
      const provider = providerOf(parts, providers, exported.account.providerId);
      return planAccount(parts, exported, provider);
    }),
    clients: content.clients.map((exported) => {
      const provider = providerOf(parts, providers, exported.providerId);
      return { exported, provider, becomes: whatBecomesOf(parts, exported, provider) };
    }),
  };
}

function planAccount(
  parts: TransferParts,
  exported: ExportedAccount,
  provider: Provider | undefined,
): PlannedAccount {
  const { issuer, subject } = exported.account;
  // The same id is not enough: an account's tokens go to its own issuer alone.
  if (!provider || !isIssuerOf(provider, issuer)) {
    const refusal = new AppError('PROVIDER_UNKNOWN', issuer);
    return { exported, provider: undefined, refusal, known: undefined, isBetterHere: false };
  }
  const known = parts.accounts.findByIdentity(provider.id, issuer, subject);
  const isBetterHere = known !== undefined && isBetter(parts, known, exported);
  return { exported, provider, refusal: forbiddenBy(parts, exported.account, provider), known, isBetterHere };
}

/** An account is as good as a new consent: what may not be asked for may not be brought either. */
function forbiddenBy(
  { policy }: TransferParts,
  account: ExportedAccount['account'],
  provider: Provider,
): AppError | null {
  try {
    policy.requireAllowed(provider, [...account.requestedScopes, ...account.grantedScopes]);
    const fixed = policy.fixedClients(provider.id);
    if (fixed.some(({ clientId }) => clientId === account.clientId)) return null;
    policy.requireOwnClients(provider);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function isBetter({ health, secrets }: TransferParts, known: Account, { tokens }: ExportedAccount): boolean {
  if (known.needsReconsent || health.of(known.id)?.state === 'unreadable') return false;
  if (tokens.leftOut !== null) return true;
  try {
    // As it was earlier: its refresh token may have been spent since, or its grant taken away.
    return secrets.metadata(known.id).obtainedAtMs >= tokens.obtainedAtMs;
  } catch {
    return false;
  }
}

/** One that is here stays as it is, but for a secret that it lacks. */
function whatBecomesOf(
  { clients, policy }: TransferParts,
  { clientId, clientSecret }: ExportedClient,
  provider: Provider | undefined,
): PlannedClient['becomes'] {
  if (!provider || !policy.allows(provider)) return 'refused';
  const here = clients.list(provider).find((each) => each.clientId === clientId);
  const mayLackSecret = here?.origin === 'own' && !here.hasSecret && provider.clientSecret !== 'none';
  if (here && !(mayLackSecret && clientSecret !== null)) return 'known';
  if (policy.fixesClients(provider.id) || !provider.clientIdPattern.test(clientId)) return 'refused';
  return isCredential(clientSecret ?? '') ? 'added' : 'refused';
}

function isCredential(given: string): boolean {
  try {
    readClientCredential(given);
    return true;
  } catch {
    return false;
  }
}
