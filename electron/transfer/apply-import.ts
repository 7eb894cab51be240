import { AppError, type ErrorView, errorView } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import type { ExportContent } from './export-content.ts';
import { type ImportPlan, type PlannedAccount, type PlannedClient, planImport } from './plan-import.ts';
import { addProvider } from './plan-providers.ts';
import { takeAccount } from './take-account.ts';
import type { TransferParts } from './transfer-parts.ts';

export interface ImportChoice {
  /** As the file has them. */
  accountIds: readonly string[];
  /** All clients and own providers; otherwise the providers of the chosen accounts alone. */
  withClients: boolean;
  withSettings: boolean;
}

export interface ImportOutcome {
  accounts: number;
  clients: number;
  providers: number;
  /** Chosen accounts that stay as they are: what is here works and is newer, or has what the file leaves out. */
  kept: number;
  /** Why it ended before all was taken in; what was taken in by then stays. null: it did not. */
  stoppedBy: ErrorView | null;
}

type Usable = PlannedAccount & { provider: Provider };

/**
 * Takes in what was chosen of a file: providers before the clients of theirs, and both before accounts.
 *
 * @throws AppError ACCOUNT_UNKNOWN, PROVIDER_UNKNOWN, POLICY_*, STORAGE_*: nothing is taken in then
 */
export async function applyImport(
  parts: TransferParts,
  content: ExportContent,
  choice: ImportChoice,
): Promise<ImportOutcome> {
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  const plan = planImport(parts, content);
  const chosen = chosenOf(plan, choice.accountIds);
  const taken = chosen.filter(({ isBetterHere }) => !isBetterHere);
  const outcome = { accounts: 0, clients: 0, providers: 0, kept: chosen.length - taken.length };
  try {
    for (const planned of plan.providers.values()) {
      if (planned.becomes !== 'added') continue;
      const isNeeded = taken.some(({ provider }) => provider.id === planned.provider.id);
      if (!choice.withClients && !isNeeded) continue;
      addProvider(parts, planned.definition);
      outcome.providers += 1;
    }
    for (const client of choice.withClients ? plan.clients : []) {
      if (await takeClient(parts, client, place)) outcome.clients += 1;
    }
    for (const account of taken) {
      await takeAccount(parts, account, place);
      outcome.accounts += 1;
    }
    if (choice.withSettings && content.settings)
      parts.settings.save({ ...parts.settings.state.getState(), ...content.settings });
    return { ...outcome, stoppedBy: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...outcome, stoppedBy: errorView(error) };
  }
}

function chosenOf(plan: ImportPlan, accountIds: readonly string[]): Usable[] {
  return [...new Set(accountIds)].map((accountId) => {
    const planned = plan.accounts.find(({ exported }) => exported.account.id === accountId);
    if (!planned) throw new AppError('ACCOUNT_UNKNOWN');
    const { provider, refusal } = planned;
    if (refusal) throw refusal;
    if (!provider) throw new AppError('PROVIDER_UNKNOWN');
    return { ...planned, provider };
  });
}

async function takeClient(
  { accounts, clients, configurations, health }: TransferParts,
  { exported, provider, becomes }: PlannedClient,
  place: 'key-store' | 'memory',
): Promise<boolean> {
  if (!provider || becomes !== 'added') return false;
  const { clientId, clientSecret } = exported;
  const label = clients.list(provider).find((each) => each.clientId === clientId)?.label || exported.label;
  await clients.save(provider, { clientId, clientSecret, label }, place);
  configurations.forget();
  for (const account of accounts.list())
    if (account.providerId === provider.id && account.clientId === clientId)
      health.clearUnreachable(account.id);
  return true;
}
