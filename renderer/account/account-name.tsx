import { Pencil } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { accountName } from '../messages/account-text.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { IconButton } from '../ui/icon-button.tsx';

import { AccountColor } from './account-color.tsx';
import { offerToTakeBack } from './take-back.ts';

const longestLabel = 60;

/** The account's name, and a way to give it one's own. An empty one gives back the provider's. */
export function AccountName({ account }: { account: AccountView }) {
  const [isEdited, setIsEdited] = useState(false);
  const name = accountName(account);
  const line = useRef<HTMLDivElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // Whoever left the field for another place stays there.
    const isFocusLost = document.activeElement === document.body;
    if (wasEdited.current && !isEdited && isFocusLost) line.current?.querySelector('button')?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  if (isEdited) return <NameField account={account} onEnd={() => setIsEdited(false)} />;
  return (
    <div className="account-name" ref={line}>
      <h1 tabIndex={-1} title={name}>
        {name}
      </h1>
      <IconButton
        label={texts.accountPage.rename}
        icon={<Pencil size={14} aria-hidden="true" />}
        onClick={() => setIsEdited(true)}
      />
      <AccountColor account={account} />
    </div>
  );
}

function NameField({ account, onEnd }: { account: AccountView; onEnd: () => void }) {
  const { id: accountId, displayName, label: before } = account;
  const [text, setText] = useState(before);
  const rename = useRequest(bridge.labelAccount);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = async () => {
    if (rename.pending) return;
    const label = text.trim() === displayName ? '' : text.trim();
    if (label === before) return onEnd();
    if (!(await rename.run({ accountId, label }))) return;
    const { isNowCalled, hasItsOwnName } = texts.accountPage;
    offerToTakeBack(label ? isNowCalled(accountName(account), label) : hasItsOwnName(displayName), () =>
      bridge.labelAccount({ accountId, label: before }),
    );
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') onEnd();
  };
  return (
    <>
      <input
        ref={field}
        className="input name-input"
        aria-label={texts.accountPage.yourName}
        placeholder={displayName}
        maxLength={longestLabel}
        spellCheck={false}
        value={text}
        readOnly={rename.pending}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
      />
      {rename.error && <ErrorBanner error={rename.error} />}
    </>
  );
}
