import { ClearActivitySheet } from '../activity/clear-activity-sheet.tsx';
import { ExportActivitySheet } from '../activity/export-activity-sheet.tsx';
import { BulkReportSheet } from '../bulk/bulk-report-sheet.tsx';
import { DisconnectAccountsSheet } from '../bulk/disconnect-accounts-sheet.tsx';
import { AddProviderSheet } from '../connect/add-provider-sheet.tsx';
import { AskMoreSheet } from '../connect/ask-more-sheet.tsx';
import { AttemptSheet } from '../connect/attempt-sheet.tsx';
import { ChooseAccessSheet } from '../connect/choose-access-sheet.tsx';
import { ChooseProviderSheet } from '../connect/choose-provider-sheet.tsx';
import { ConnectFlow } from '../connect/connect-flow.tsx';
import { ConnectServiceSheet } from '../connect/connect-service-sheet.tsx';
import { SetUpSheet } from '../connect/set-up-sheet.tsx';
import { DisconnectEverythingSheet } from '../disconnect/disconnect-everything-sheet.tsx';
import { DisconnectSheet } from '../disconnect/disconnect-sheet.tsx';
import { GiveUpSheet } from '../disconnect/give-up-sheet.tsx';
import { LeaveSheet } from '../disconnect/leave-sheet.tsx';
import { ReceiptSheet } from '../disconnect/receipt-sheet.tsx';
import { ReceiptsSheet } from '../disconnect/receipts-sheet.tsx';
import { RevokeExposedSheet } from '../disconnect/revoke-exposed-sheet.tsx';
import { CommandPalette } from '../palette/palette.tsx';
import { ShortcutsSheet } from '../palette/shortcuts-sheet.tsx';
import { RemoveProviderSheet } from '../settings/remove-provider-sheet.tsx';
import { RemoveSetUpSheet } from '../settings/remove-set-up-sheet.tsx';
import { ChangePassphraseSheet } from '../storage/change-passphrase-sheet.tsx';
import { GoOnSheet } from '../storage/go-on-sheet.tsx';
import { ProtectSheet } from '../storage/protect-sheet.tsx';
import { UseKeyStoreSheet } from '../storage/use-key-store-sheet.tsx';
import { useApp } from '../store/app-store.ts';
import type { Sheet } from '../store/sheet.ts';
import { ExportSheet } from '../transfer/export-sheet.tsx';
import { ImportSheet } from '../transfer/import-sheet.tsx';

/** Shows the one sheet that is open. */
export function SheetHost() {
  const sheet = useApp((state) => state.sheet);
  return <ConnectFlow sheet={sheet}>{contentOf(sheet)}</ConnectFlow>;
}

function contentOf(sheet: Sheet | null) {
  switch (sheet?.kind) {
    case undefined:
      return null;
    case 'palette':
      return <CommandPalette error={sheet.error} />;
    case 'shortcuts':
      return <ShortcutsSheet />;
    case 'choose-provider':
      return <ChooseProviderSheet />;
    case 'add-provider':
      return <AddProviderSheet next={sheet.next} />;
    case 'set-up':
      return (
        <SetUpSheet
          providerId={sheet.providerId}
          thenChooseAccess={sheet.next === 'choose-access'}
          clientId={sheet.clientId}
          isNew={sheet.isNew}
        />
      );
    case 'remove-set-up':
      return <RemoveSetUpSheet {...sheet} />;
    case 'remove-provider':
      return <RemoveProviderSheet providerId={sheet.providerId} />;
    case 'choose-access':
      return <ChooseAccessSheet {...sheet} />;
    case 'connect-service':
      return <ConnectServiceSheet {...sheet} />;
    case 'ask-more':
      return <AskMoreSheet {...sheet} />;
    case 'attempt':
      return <AttemptSheet attemptId={sheet.attemptId} />;
    case 'disconnect':
      return <DisconnectSheet {...sheet} />;
    case 'receipt':
      return <ReceiptSheet {...sheet} />;
    case 'revoke-exposed':
      return <RevokeExposedSheet accountId={sheet.accountId} />;
    case 'revoke-everywhere':
      return <DisconnectEverythingSheet />;
    case 'receipts':
      return <ReceiptsSheet {...sheet} />;
    case 'disconnect-accounts':
      return <DisconnectAccountsSheet accountIds={sheet.accountIds} />;
    case 'bulk-report':
      return <BulkReportSheet {...sheet} />;
    case 'give-up-revocation':
      return <GiveUpSheet revocationId={sheet.revocationId} />;
    case 'protect-by-passphrase':
      return <ProtectSheet />;
    case 'change-passphrase':
      return <ChangePassphraseSheet />;
    case 'use-key-store':
      return <UseKeyStoreSheet />;
    case 'go-on-with-key-store':
      return <GoOnSheet next={sheet.next} />;
    case 'export':
      return <ExportSheet />;
    case 'import':
      return <ImportSheet />;
    case 'leave':
      return <LeaveSheet />;
    case 'export-activity':
      return <ExportActivitySheet />;
    case 'clear-activity':
      return <ClearActivitySheet />;
  }
}
