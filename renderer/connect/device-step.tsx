import { QRCodeSVG } from 'qrcode.react';
import { Fragment } from 'react';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { accountName } from '../messages/account-text.ts';
import { type AttemptPurpose, codeReason } from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import { settle } from '../store/settle.ts';
import { Banner } from '../ui/banner.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Countdown } from './countdown.tsx';
import { codeGroups, spelledCode, typedAddress } from './user-code.ts';

export type DeviceStepView = Extract<AttemptView['step'], { at: 'waiting-for-device' }>;

interface DeviceStepProps {
  attempt: AttemptView;
  step: DeviceStepView;
  purpose: AttemptPurpose | undefined;
}

/** The code, where to type it, and the same as a picture for a phone's camera; the code stays beside it (RFC 8628 3.3.1). */
export function DeviceStep({ attempt, step, purpose }: DeviceStepProps) {
  const provider = useProvider(attempt.providerId);
  const account = useAccount(attempt.accountId);
  const words = texts.attemptWaiting.code;
  const { userCode, verificationUri, verificationUriComplete } = step;
  const copy = async () => (await settle(bridge.copyUserCode({ attemptId: attempt.id }))).ok;
  return (
    <>
      <div className="device">
        <div className="device-code-side">
          <p className="secondary">{words.open}</p>
          <p className="device-address mono">{typedAddress(verificationUri)}</p>
          <p className="secondary">{words.type}</p>
          <UserCode userCode={userCode} />
          <CopyButton label={words.copy} copy={copy} />
        </div>
        <figure className="device-picture">
          <QRCodeSVG
            value={verificationUriComplete ?? verificationUri}
            size={148}
            marginSize={3}
            level="M"
            role="img"
            title={words.qrCode(typedAddress(verificationUri))}
          />
          <figcaption className="secondary">
            {verificationUriComplete ? words.scanAndCompare : words.scan}
          </figcaption>
        </figure>
      </div>
      <Banner tone="quiet" title={words.askedHere}>
        <p>
          {codeReason(purpose, provider?.name ?? texts.attempt.theProvider, account && accountName(account))}
        </p>
      </Banner>
      <Countdown around={words.good} untilMs={step.expiresAtMs} />
    </>
  );
}

/** Large and in groups for the eye, letter by letter for the ear. */
function UserCode({ userCode }: { userCode: string }) {
  const { groups, separator } = codeGroups(userCode);
  return (
    <p className="user-code">
      <span className="visually-hidden">{spelledCode(userCode)}</span>
      <span aria-hidden="true" className="user-code-groups">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may be alike and never move
          <Fragment key={index}>
            {index > 0 && separator && <span className="user-code-separator">{separator}</span>}
            <span>{group}</span>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
