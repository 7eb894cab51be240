import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ExchangeView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { copyText } from '../console/copy-text.ts';
import { exchangeAsText } from '../messages/inspector-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

/** Takes an exchange along, for whoever helps: as a file, or as text. */
export function ExchangeActions({ exchange }: { exchange: ExchangeView }) {
  const write = useRequest(bridge.exportExchange);
  const appVersion = useApp((state) => state.settings.value.appVersion);
  const [withPersonalData, setWithPersonalData] = useState(false);
  const [fileName, setFileName] = useState('');
  const said = texts.inspector;
  const run = async () => {
    setFileName('');
    const result = await write.run({ exchangeId: exchange.id, withPersonalData });
    if (result?.written) setFileName(result.written.fileName);
  };
  return (
    <section className="group inspector-export" aria-label={said.exportTitle}>
      <h2 className="group-title">{said.exportTitle}</h2>
      <p className="secondary">{said.exportHint}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={withPersonalData}
          onChange={(event) => setWithPersonalData(event.target.checked)}
        />
        {said.withPersonalData}
      </label>
      <div className="inspector-bar">
        <Button
          small
          icon={<FileDown size={14} aria-hidden="true" />}
          pending={write.pending}
          onClick={() => void run()}
        >
          {said.exportButton}
        </Button>
        <CopyButton label={said.copy} copy={() => copyText(exchangeAsText(exchange, appVersion))} />
      </div>
      <p className="secondary" role="status">
        {fileName && said.exported(fileName)}
      </p>
      {write.error && <ErrorBanner error={write.error} />}
    </section>
  );
}
