import { useEffect, useState } from 'react';
import type { RequestOutput } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { settle } from '../store/settle.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Select } from '../ui/select.tsx';

type Browser = RequestOutput<'listBrowsers'>['browsers'][number];

/** A choice among the browsers of this computer, where the system says which there are and there are several. */
export function OtherBrowsers({ attemptId }: { attemptId: string }) {
  const words = texts.attemptWaiting.otherBrowser;
  const browsers = useBrowsers();
  const [chosen, setChosen] = useState('');
  const open = useRequest(bridge.openInBrowser);
  const [first, second] = browsers;
  if (!first || !second) return null;
  const browserId = browsers.some(({ id }) => id === chosen) ? chosen : first.id;
  return (
    <>
      <li className="help-row">
        <span>{words.label}</span>
        <Select
          label={words.select}
          value={browserId}
          choices={browsers.map(({ id }) => id)}
          text={(id) => browsers.find((each) => each.id === id)?.name ?? id}
          onChange={setChosen}
        />
        <Button small pending={open.pending} onClick={() => void open.run({ attemptId, browserId })}>
          {words.open}
        </Button>
      </li>
      {open.error && (
        <li>
          <ErrorBanner error={open.error} />
        </li>
      )}
    </>
  );
}

function useBrowsers(): readonly Browser[] {
  const [browsers, setBrowsers] = useState<readonly Browser[]>([]);
  useEffect(() => {
    let isGone = false;
    void settle(bridge.listBrowsers({})).then((result) => {
      if (!isGone && result.ok) setBrowsers(result.value.browsers);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return browsers;
}
