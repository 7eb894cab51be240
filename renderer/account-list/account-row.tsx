import { type MouseEvent, memo } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { accountName } from '../messages/account-text.ts';
import { healthText } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import { useProvider } from '../store/selectors.ts';
import { useLanguage } from '../store/use-language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { PickMark } from './pick-mark.tsx';

interface AccountRowProps {
  account: AccountView;
  isShown: boolean;
  /** Among others of its provider, from which its address tells it apart. */
  isGrouped: boolean;
  /** Where Tab comes to, among the rows of the list. */
  isTabStop: boolean;
  /** undefined where a press shows the account instead of choosing it. */
  isPicked: boolean | undefined;
  nowMs: number;
  onPress: (account: AccountView, event: MouseEvent) => void;
}

export const AccountRow = memo(function AccountRow(props: AccountRowProps) {
  const { account, isShown, isGrouped, isPicked, nowMs } = props;
  const provider = useProvider(account.providerId);
  useLanguage();
  const { tone, line } = healthText(account, provider?.name ?? '', nowMs);
  const name = accountName(account);
  const { email, userName } = account;
  const who = isGrouped ? email || userName : '';
  const address = who === name ? '' : who;
  return (
    <button
      type="button"
      className="account-row"
      data-account={account.id}
      tabIndex={props.isTabStop ? 0 : -1}
      {...(isPicked === undefined
        ? { 'aria-current': isShown ? ('page' as const) : undefined }
        : { role: 'checkbox', 'aria-checked': isPicked })}
      onClick={(event) => props.onPress(account, event)}
    >
      {isPicked !== undefined && <PickMark isPicked={isPicked} />}
      <Avatar account={account} kind={provider?.kind} />
      <span className="account-row-text">
        <span
          className="account-row-name"
          title={address ? texts.accountList.nameAndAddress(name, address) : name}
        >
          <span dir="auto">{name}</span>
          {address && (
            <span className="account-row-address" dir="auto">
              {' '}
              {address}
            </span>
          )}
        </span>
        <span className="visually-hidden">{texts.accountList.atProvider(provider?.name ?? '')}</span>
        <span className="account-row-health">
          <StatusIcon tone={tone} size={12} />
          <span>{line}</span>
        </span>
      </span>
    </button>
  );
});
