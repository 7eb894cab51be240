import { useId } from 'react';
import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';
import { Button } from '../ui/button.tsx';
import { ImportAccountRow } from './import-account-row.tsx';

interface ImportAccountsProps {
  accounts: ImportPreview['accounts'];
  /** Their ids. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** So many are ticked one by one. */
const fewAccounts = 3;

/** The accounts of a file, to be ticked. */
export function ImportAccounts({ accounts, chosen, onChange }: ImportAccountsProps) {
  const id = useId();
  const fresh = accounts.filter(({ status }) => status === 'new').map(({ accountId }) => accountId);
  const toggle = (accountId: string) =>
    onChange(
      chosen.includes(accountId) ? chosen.filter((each) => each !== accountId) : [...chosen, accountId],
    );
  const words = texts.importing.choice;
  if (accounts.length === 0) return <p>{words.noAccount}</p>;
  return (
    <section className="group transfer-accounts" aria-labelledby={id}>
      <div className="group-head">
        <h3 id={id} className="group-title">
          {words.accounts}
          <span className="legend-count">
            {words.ticked(numberText(chosen.length), numberText(accounts.length))}
          </span>
        </h3>
        {accounts.length > fewAccounts && chosen.length > 0 && (
          <Button small kind="quiet" onClick={() => onChange([])}>
            {words.untickAll}
          </Button>
        )}
        {accounts.length > fewAccounts && chosen.length === 0 && fresh.length > 0 && (
          <Button small kind="quiet" onClick={() => onChange(fresh)}>
            {words.tickAllNew}
          </Button>
        )}
      </div>
      <ul className="rows">
        {accounts.map((account) => (
          <li key={account.accountId}>
            <ImportAccountRow
              account={account}
              isChosen={chosen.includes(account.accountId)}
              onToggle={() => toggle(account.accountId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
