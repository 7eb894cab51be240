import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { linksText } from '../messages/installation-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

/** Says when another program takes our links. Nothing else about links needs the person before they connect. */
export function LinksBanner() {
  const { kind, links } = useApp((state) => state.installation.value);
  const [isDismissed, setDismissed] = useState(false);
  const repair = useRequest(bridge.repairLinks);
  if (links.state !== 'another' || isDismissed) return null;
  const { title, meaning } = linksText(links, kind);
  return (
    <Banner
      tone="needs-you"
      title={title}
      actions={
        <>
          <Button small pending={repair.pending} onClick={() => void repair.run({})}>
            {texts.notices.openLinksHere}
          </Button>
          <Button small kind="quiet" onClick={() => setDismissed(true)}>
            {texts.notices.notNow}
          </Button>
        </>
      }
    >
      <p>{repair.error ? texts.notices.linksNotTaken : meaning}</p>
    </Banner>
  );
}
