import { texts } from '../messages/texts.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import type { Start } from './use-start.ts';

/** Above the button that begins: what keeps it from beginning. */
export function StartNotes({ start, providerId }: { start: Start; providerId: string }) {
  const words = texts.connect.offline;
  if (start.error) return <ErrorBanner error={start.error} providerId={providerId} />;
  if (!start.waits) return null;
  return (
    <Banner
      tone="needs-you"
      title={words.title}
      actions={
        <>
          <Button small onClick={start.beginAnyway}>
            {words.tryAnyway}
          </Button>
          <Button small kind="quiet" onClick={start.doNotWait}>
            {words.doNotWait}
          </Button>
        </>
      }
    >
      <p>{words.meaning}</p>
    </Banner>
  );
}
