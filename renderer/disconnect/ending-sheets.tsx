import { BulkReportSheet } from '../bulk/bulk-report-sheet.tsx';
import { DisconnectAccountsSheet } from '../bulk/disconnect-accounts-sheet.tsx';
import type { Sheet } from '../store/sheet.ts';
import { DisconnectEverythingSheet } from './disconnect-everything-sheet.tsx';
import { DisconnectSheet } from './disconnect-sheet.tsx';
import { GiveUpSheet } from './give-up-sheet.tsx';
import { LeaveSheet } from './leave-sheet.tsx';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { ReceiptsSheet } from './receipts-sheet.tsx';
import { RevokeExposedSheet } from './revoke-exposed-sheet.tsx';

type EndingSheet = Extract<
  Sheet,
  {
    kind:
      | 'disconnect'
      | 'receipt'
      | 'revoke-exposed'
      | 'revoke-everywhere'
      | 'receipts'
      | 'disconnect-accounts'
      | 'bulk-report'
      | 'give-up-revocation'
      | 'leave';
  }
>;

/** The sheets that let go of accounts, one or many, and say what became of it. */
export function EndingSheets({ sheet }: { sheet: EndingSheet }) {
  switch (sheet.kind) {
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
    case 'leave':
      return <LeaveSheet />;
  }
}
