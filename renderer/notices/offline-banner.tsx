import { texts } from '../messages/texts.ts';
import { useOnline } from '../store/use-online.ts';
import { Banner } from '../ui/banner.tsx';

export function OfflineBanner() {
  if (useOnline()) return null;
  return (
    <Banner tone="quiet" title={texts.notices.offline}>
      <p>{texts.notices.offlineMeaning}</p>
    </Banner>
  );
}
