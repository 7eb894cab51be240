import { X } from 'lucide-react';
import type { NoticeView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { errorText } from '../messages/error-text.ts';
import { texts } from '../messages/texts.ts';
import { agoText } from '../messages/time-text.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

export function Notice({ notice }: { notice: NoticeView }) {
  const { id: noticeId, error, providerId, atMs } = notice;
  const provider = useProvider(providerId ?? undefined);
  const dismiss = useRequest(bridge.dismissNotice);
  const nowMs = useNow();
  return (
    <div className="notice">
      <Banner tone="needs-you" title={errorText(error.code, provider).title}>
        <ErrorDetails error={error} provider={provider} />
        <p className="said">
          <When atMs={atMs} text={agoText(atMs, nowMs)} />
        </p>
      </Banner>
      <IconButton
        label={texts.notices.dismiss}
        icon={<X size={15} aria-hidden="true" />}
        onClick={() => void dismiss.run({ noticeId })}
      />
    </div>
  );
}
