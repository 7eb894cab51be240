import type { AccountView } from '../../electron/ipc/contract.ts';
import { healthText } from '../messages/health-text.ts';
import { showAccount } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Mark } from '../ui/mark.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';

interface AccountRowProps {
  account: AccountView;
  isShown: boolean;
  nowMs: number;
}

export function AccountRow({ account, isShown, nowMs }: AccountRowProps) {
  const provider = useProvider(account.providerId);
  const { tone, line } = healthText(account, provider?.name ?? '', nowMs);
  return (
    <li>
      <button
        type="button"
        className="account-row"
        aria-current={isShown ? 'page' : undefined}
        onClick={() => showAccount(account.id)}
      >
        <Mark mark={provider?.mark} />
        <span className="account-row-text">
          <span className="account-row-name" title={account.displayName}>
            {account.displayName}
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
