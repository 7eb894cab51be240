import { Target } from '../disconnect/target.tsx';
import { accountName } from '../messages/account-text.ts';
import { errorText } from '../messages/error-text.ts';
import { healthText } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import type { NotRenewed } from '../store/bulk-renewal.ts';
import { closeSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';

interface RenewalReportSheetProps {
  renewed: number;
  failed: readonly NotRenewed[];
}

/** How many accounts were renewed, and which were not, with why. */
export function RenewalReportSheet({ renewed, failed }: RenewalReportSheetProps) {
  const words = texts.bulk;
  return (
    <Sheet
      title={words.renewedOf(renewed, renewed + failed.length)}
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          {words.close}
        </Button>
      }
    >
      <ul className="rows" aria-label={words.notRenewed}>
        {failed.map((each) => (
          <Row key={each.account.id} {...each} />
        ))}
      </ul>
    </Sheet>
  );
}

function Row({ account, why }: NotRenewed) {
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
