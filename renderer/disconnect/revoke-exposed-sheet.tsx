import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { accountName } from '../messages/account-text.ts';
import { exposedWarnings } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet, openSheet, showList } from '../store/navigation.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Reports an account's tokens as exposed, after its warning. */
export function RevokeExposedSheet({ accountId }: { accountId: string }) {
  const current = useAccount(accountId);
  const [account] = useState(current);
  const provider = useProvider(account?.providerId);
  const report = useRequest(bridge.revokeExposed);
  if (!account || !provider) return null;
  const displayName = accountName(account);
  const { cancel, tryAgain, exposed: words } = texts.disconnect;
  const run = async () => {
    const receipt = await report.run({ accountId });
    if (!receipt) return;
    showList();
    openSheet({ kind: 'receipt', receipt: { ...receipt, displayName }, exposed: true });
  };
  return (
    <Sheet
      title={words.title(displayName)}
      onClose={closeSheet}
      busy={report.pending}
      footer={
        <>
          <Button first disabled={report.pending} onClick={closeSheet}>
            {cancel}
          </Button>
          <Button kind="danger" pending={report.pending} onClick={() => void run()}>
            {report.error ? tryAgain : words.report}
          </Button>
        </>
      }
    >
      {report.error && <ErrorBanner error={report.error} providerId={provider.id} />}
      <Banner tone="needs-you" title={words.purpose}>
        <p>{words.otherwise}</p>
      </Banner>
      <ul className="bullets">
        {exposedWarnings(provider.name).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Sheet>
  );
}
