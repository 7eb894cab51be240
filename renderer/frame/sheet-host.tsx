import { AskMoreSheet } from '../connect/ask-more-sheet.tsx';
import { AttemptSheet } from '../connect/attempt-sheet.tsx';
import { ChooseAccessSheet } from '../connect/choose-access-sheet.tsx';
import { ChooseProviderSheet } from '../connect/choose-provider-sheet.tsx';
import { SetUpSheet } from '../connect/set-up-sheet.tsx';
import { DisconnectSheet } from '../disconnect/disconnect-sheet.tsx';
import { ReceiptSheet } from '../disconnect/receipt-sheet.tsx';
import { RemoveSetUpSheet } from '../settings/remove-set-up-sheet.tsx';
import { useApp } from '../store/app-store.ts';

/** Shows the one sheet that is open. */
export function SheetHost() {
  const sheet = useApp((state) => state.sheet);
  switch (sheet?.kind) {
    case undefined:
      return null;
    case 'choose-provider':
      return <ChooseProviderSheet />;
    case 'set-up':
      return <SetUpSheet providerId={sheet.providerId} thenChooseAccess={sheet.next === 'choose-access'} />;
    case 'remove-set-up':
      return <RemoveSetUpSheet providerId={sheet.providerId} />;
    case 'choose-access':
      return <ChooseAccessSheet providerId={sheet.providerId} chosen={sheet.scopes} />;
    case 'ask-more':
      return <AskMoreSheet accountId={sheet.accountId} />;
    case 'attempt':
      return <AttemptSheet attemptId={sheet.attemptId} />;
    case 'disconnect':
      return <DisconnectSheet {...sheet} />;
    case 'receipt':
      return <ReceiptSheet receipt={sheet.receipt} />;
  }
}
