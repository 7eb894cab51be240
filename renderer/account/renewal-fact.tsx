import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { agoText, spanText } from '../messages/time-text.ts';
import { When } from '../ui/when.tsx';
import { Fact } from './fact.tsx';

/** When the access ends, and whether Holdfast renews it by itself. */
export function RenewalFact({ account, nowMs }: { account: AccountView; nowMs: number }) {
  const { accessTokenExpiresAtMs: endsAtMs, renews, health } = account;
  if (['needs-reconsent', 'reading', 'unreadable', 'vault-locked'].includes(health.state)) return null;
  const { facts, renewal } = texts.accountPage;
  if (endsAtMs === null) return <Fact name={facts.access}>{renewal.none}</Fact>;
  if (endsAtMs <= nowMs && renews) return <Fact name={facts.access}>{renewal.whenUsed}</Fact>;
  const span = spanText(endsAtMs - nowMs);
  const running = renews ? renewal.renewsIn(span) : renewal.endsIn(span);
  return (
    <Fact name={facts.access}>
      <When atMs={endsAtMs} text={endsAtMs > nowMs ? running : renewal.ended(agoText(endsAtMs, nowMs))} />
    </Fact>
  );
}
