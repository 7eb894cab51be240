import type { AccountView } from '../../electron/ipc/contract.ts';
import { accountName } from '../messages/account-text.ts';
import { healthText } from '../messages/health-text.ts';
import { showAccount } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Mark } from '../ui/mark.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';

interface AccountRowProps {
  account: AccountView;
  isShown: boolean;
  /** Among others of its provider, from which its address tells it apart. */
  isGrouped: boolean;
  nowMs: number;
}

export function AccountRow({ account, isShown, isGrouped, nowMs }: AccountRowProps) {
  const provider = useProvider(account.providerId);
  const { tone, line } = healthText(account, provider?.name ?? '', nowMs);
  const name = accountName(account);
  const { email, userName } = account;
  const who = isGrouped ? email || userName : '';
  const address = who === name ? '' : who;
  return (
    <li>
      <button
        type="button"
        className="account-row"
        aria-current={isShown ? 'page' : undefined}
        onClick={() => showAccount(account.id)}
      >
        <Mark kind={provider?.kind} />
        <span className="account-row-text">
          <span className="account-row-name" title={address ? `${name}, ${address}` : name}>
            <span>{name}</span>
            {address && <span className="account-row-address"> {address}</span>}
          </span>
          <span className="visually-hidden">, {provider?.name}, </span>
          <span className="account-row-health">
            <StatusIcon tone={tone} size={12} />
            <span>{line}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
