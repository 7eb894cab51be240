import { UserRound } from 'lucide-react';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { accountName } from '../messages/account-text.ts';
import { otherPersonText } from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import { Countdown } from './countdown.tsx';

export type OtherPersonView = Extract<AttemptView['step'], { at: 'other-person' }>;

/** For a new consent another person signed in than the account's own. Nothing is kept before they say so. */
export function OtherPersonStep({ attempt, step }: { attempt: AttemptView; step: OtherPersonView }) {
  const provider = useProvider(attempt.providerId);
  const asked = useAccount(attempt.accountId);
  const askedName = asked && accountName(asked);
  const text = otherPersonText(step, askedName, provider?.name ?? texts.attempt.theProvider);
  return (
    <>
      <div className="connected-who">
        <UserRound className="tone-needs-you" size={20} aria-hidden="true" />
        <p className="strong">{text.lead}</p>
      </div>
      <p>{text.meaning}</p>
      {askedName && <p>{texts.attempt.otherPerson.askedStays(askedName)}</p>}
      <Countdown around={texts.attempt.otherPerson.letsGo} untilMs={step.expiresAtMs} />
    </>
  );
}
