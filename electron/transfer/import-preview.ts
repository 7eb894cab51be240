import { nameOfAccount } from '../accounts/account.ts';
import type { ExportContent } from './export-content.ts';
import type { ImportPlan, PlannedAccount } from './plan-import.ts';

type Status = 'new' | 'known' | 'unknown-provider' | 'forbidden';

/** What a person is told of a file before anything is taken from it. No token, no secret. */
export function importPreview(content: ExportContent, plan: ImportPlan) {
  const { exportedAtMs, appVersion, settings } = content;
  return {
    exportedAtMs,
    appVersion,
    accounts: plan.accounts.map((planned) => accountPreview(plan, planned)),
    clients: countsOf(plan.clients),
    providers: countsOf([...plan.providers.values()]),
    hasSettings: settings !== null,
  };
}

function accountPreview(
  { providers }: ImportPlan,
  { exported, provider, refusal, known, isBetterHere }: PlannedAccount,
) {
  const { id, providerId, email, grant } = exported.account;
  const { refreshToken, leftOut } = exported.tokens;
  const planned = providers.get(providerId);
  return {
    accountId: id,
    providerId: provider?.id ?? providerId,
    providerName: provider?.name ?? (planned?.becomes === 'refused' ? planned.name : ''),
    displayName: nameOfAccount(exported.account),
    email,
    status: statusOf(provider !== undefined, refusal !== null, known !== undefined),
    isBetterHere,
    hasRefreshToken: refreshToken !== null || grant === 'client-credentials',
    leftOut,
  };
}

function statusOf(isUsable: boolean, isForbidden: boolean, isKnown: boolean): Status {
  if (!isUsable) return 'unknown-provider';
  if (isForbidden) return 'forbidden';
  return isKnown ? 'known' : 'new';
}

function countsOf(planned: ReadonlyArray<{ becomes: 'added' | 'known' | 'refused' }>) {
  const count = (becomes: 'added' | 'known') => planned.filter((each) => each.becomes === becomes).length;
  return { added: count('added'), known: count('known') };
}
