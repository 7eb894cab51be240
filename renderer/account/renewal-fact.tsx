import type { AccountView } from '../../electron/ipc/contract.ts';
import { agoText, spanText } from '../messages/time-text.ts';
import { When } from '../ui/when.tsx';
import { Fact } from './fact.tsx';

/** When the access ends, and whether Holdfast renews it by itself. */
export function RenewalFact({ account, nowMs }: { account: AccountView; nowMs: number }) {
  const { accessTokenExpiresAtMs: endsAtMs, renews, health } = account;
  if (['needs-reconsent', 'unreadable', 'vault-locked'].includes(health.state)) return null;
  if (endsAtMs === null) return <Fact name="Access">Needs no renewal</Fact>;
  if (endsAtMs > nowMs) {
    return (
      <Fact name="Access">
        {renews ? 'Renews by itself in ' : 'Ends in '}
        <When atMs={endsAtMs} text={spanText(endsAtMs - nowMs)} />
      </Fact>
    );
  }
  return (
    <Fact name="Access">
      {renews ? (
        'Renews by itself when it is next used'
      ) : (
        <>
          Ended <When atMs={endsAtMs} text={agoText(endsAtMs, nowMs)} />
        </>
      )}
    </Fact>
  );
}
