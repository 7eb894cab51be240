import { Target } from '../disconnect/target.tsx';
import { accountName } from '../messages/account-text.ts';
import { errorText } from '../messages/error-text.ts';
import { healthText } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import type { BulkRun, NotDone } from '../store/bulk-run.ts';
import { closeSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';

interface BulkReportSheetProps {
  what: BulkRun['what'];
  done: number;
  failed: readonly NotDone[];
}

/** With how many accounts it worked, and with which it did not, and why. */
export function BulkReportSheet({ what, done, failed }: BulkReportSheetProps) {
  const words = texts.bulk;
  const count = done + failed.length;
  return (
    <Sheet
      title={what === 'renewing' ? words.renewedOf(done, count) : words.coloredOf(done, count)}
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          {words.close}
        </Button>
      }
    >
      <ul className="rows" aria-label={words.notDone}>
        {failed.map((each) => (
          <Row key={each.account.id} {...each} />
        ))}
      </ul>
    </Sheet>
  );
}

function Row({ account, why }: NotDone) {
  const provider = useProvider(account.providerId);
  const line = {
    ended: () => healthText(account, provider?.name ?? '', Date.now()).line,
    'nothing-to-renew-with': () => texts.bulk.nothingToRenewWith,
    stopped: () => texts.bulk.stopped,
  };
  return (
    <Target
      providerId={account.providerId}
      name={accountName(account)}
      line={typeof why === 'string' ? line[why]() : errorText(why.code, provider).title}
    />
  );
}
