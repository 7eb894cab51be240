import type { PresetClient } from '../clients/preset-clients.ts';
import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import { matchesOwnProvider, matchesScope, namesOfScope } from './policy-patterns.ts';
import { type PolicyRules, parsePolicy } from './policy-schema.ts';

/** What was found at the policy's place. `refused`: there is a file, which cannot be read or trusted. */
export type PolicyFile =
  | { found: 'nothing' }
  | { found: 'text'; text: string }
  | { found: 'refused'; reason: string };

export type PolicyState =
  | { state: 'none' }
  | { state: 'active'; organization: string }
  | { state: 'invalid'; organization: '' };

/**
 * An organisation's rules for this computer: which providers may be connected, with which clients, and what may never be
 * asked for. They hold for every new consent; what is connected already goes on. Without a policy everything is allowed; under an
 * invalid one nothing is.
 */
export class Policy {
  readonly state: PolicyState;
  /** POLICY_INVALID with what is wrong with the file; null for a good one or none. */
  readonly fault: AppError | null;
  readonly #rules: PolicyRules | null;
  readonly #forbiddenScopes: ReadonlyMap<string, readonly string[]>;

  private constructor(rules: PolicyRules | null, fault: AppError | null) {
    this.#rules = rules;
    this.#forbiddenScopes = new Map(Object.entries(rules?.forbiddenScopes ?? {}));
    this.fault = fault;
    if (fault) this.state = { state: 'invalid', organization: '' };
    else this.state = rules ? { state: 'active', organization: rules.organization } : { state: 'none' };
  }

  static from(file: PolicyFile): Policy {
    if (file.found === 'nothing') return new Policy(null, null);
    if (file.found === 'refused') return new Policy(null, new AppError('POLICY_INVALID', file.reason));
    try {
      return new Policy(parsePolicy(file.text), null);
    } catch (error) {
      return new Policy(null, error instanceof AppError ? error : new AppError('POLICY_INVALID'));
    }
  }

  /** Providers of the person's own are allowed only where the policy names them. */
  allows(provider: Provider): boolean {
    if (this.fault) return false;
    if (!this.#rules) return true;
    const { allowedProviders, ownProviders } = this.#rules;
    if (!provider.isOwn) return allowedProviders?.includes(provider.id) ?? true;
    if (typeof ownProviders === 'boolean') return ownProviders;
    return ownProviders.some((pattern) => matchesOwnProvider(pattern, provider));
  }

  forbidsScope(providerId: string, scope: string): boolean {
    if (this.fault) return true;
    const isForbidden = (of: string) =>
      this.#forbiddenScopes.get(of)?.some((pattern) => matchesScope(pattern, scope)) ?? false;
    return isForbidden(providerId) || isForbidden('*');
  }

  /** Whether the person has no choice of clients at a provider. */
  fixesClients(providerId: string): boolean {
    return this.fault !== null || this.fixedClients(providerId).length > 0;
  }

  /** The default first; empty where the person may register their own. */
  fixedClients(providerId: string): readonly PresetClient[] {
    return this.#rules?.clients.filter((client) => client.providerId === providerId) ?? [];
  }

  /**
   * To be asked before every new consent and every service connection.
   *
   * @param scopes all that is going to be asked for, those of an earlier consent included
   * @throws AppError POLICY_INVALID, POLICY_FORBIDS_PROVIDER, POLICY_FORBIDS_SCOPE naming the first forbidden scope
   */
  requireAllowed(provider: Provider, scopes: readonly string[]): void {
    if (this.fault) throw this.fault;
    if (!this.allows(provider)) throw new AppError('POLICY_FORBIDS_PROVIDER', provider.name);
    const isForbidden = (name: string) => this.forbidsScope(provider.id, name);
    const scope = scopes.find((each) => namesOfScope(provider, each).some(isForbidden));
    if (scope !== undefined) throw new AppError('POLICY_FORBIDS_SCOPE', scope);
  }

  /** @throws AppError POLICY_INVALID, POLICY_FIXES_CLIENT */
  requireOwnClients(provider: Provider): void {
    if (this.fault) throw this.fault;
    if (this.fixesClients(provider.id)) throw new AppError('POLICY_FIXES_CLIENT', provider.name);
  }
}
