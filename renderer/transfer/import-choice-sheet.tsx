import { useState } from 'react';
import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { dateText } from '../messages/time-text.ts';
import { importedSetUpsText } from '../messages/transfer-import-text.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ImportAccounts } from './import-accounts.tsx';
import { ImportOption } from './import-option.tsx';
import type { Imported, OpenedImport } from './import-steps.ts';

interface ImportChoiceSheetProps {
  opened: OpenedImport;
  preview: ImportPreview;
  onImported: (imported: Imported) => void;
}

/** What is in the file, and what of it is taken. What is new is ticked; nothing here is replaced unasked. */
export function ImportChoiceSheet({ opened, preview, onImported }: ImportChoiceSheetProps) {
  const { accounts, clients, providers, hasSettings, exportedAtMs, appVersion } = preview;
  const isFirstUse = useApp((state) => state.accounts.value.length === 0);
  const addsSetUps = clients.added + providers.added > 0;
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    accounts.filter(({ status }) => status === 'new').map(({ accountId }) => accountId),
  );
  const [withClients, setWithClients] = useState(addsSetUps);
  const [withSettings, setWithSettings] = useState(hasSettings && isFirstUse);
  const apply = useRequest(bridge.applyImport);
  const isNothing = chosen.length === 0 && !withClients && !withSettings;
  const run = async () => {
    const { importId } = opened;
    const result = await apply.run({ importId, accountIds: [...chosen], withClients, withSettings });
    if (!result) return;
    const taken = accounts.filter(({ accountId }) => chosen.includes(accountId));
    onImported({ result, taken, withSettings });
  };
  const words = texts.importing.choice;
  return (
    <Sheet
      title={words.title}
      subtitle={words.subtitle(opened.fileName, appVersion, dateText(exportedAtMs, Date.now()))}
      page="choice"
      onClose={closeSheet}
      busy={apply.pending}
      footer={
        <>
          {apply.error && <ErrorBanner error={apply.error} />}
          <Button disabled={apply.pending} onClick={closeSheet}>
            {texts.importing.cancel}
          </Button>
          <Button
            kind="primary"
            first
            disabled={isNothing}
            pending={apply.pending}
            onClick={() => void run()}
          >
            {chosen.length > 0 ? words.importAccounts(chosen.length) : words.import}
          </Button>
        </>
      }
    >
      <ImportAccounts accounts={accounts} chosen={chosen} onChange={setChosen} />
      {(addsSetUps || hasSettings) && (
        <div className="rows">
          {addsSetUps && (
            <ImportOption
              name={words.setUps}
              note={words.setUpsNote(importedSetUpsText(preview))}
              isChosen={withClients}
              onChange={setWithClients}
            />
          )}
          {hasSettings && (
            <ImportOption
              name={words.settings}
              note={words.settingsNote}
              isChosen={withSettings}
              onChange={setWithSettings}
            />
          )}
        </div>
      )}
    </Sheet>
  );
}
