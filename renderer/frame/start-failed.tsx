import type { ErrorView } from '../../electron/errors/app-error.ts';
import { texts } from '../messages/texts.ts';
import { readSnapshot } from '../store/start.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

export function StartFailed({ error }: { error: ErrorView }) {
  return (
    <main className="lone-page">
      <h1>{texts.frame.startFailed}</h1>
      <ErrorBanner
        error={error}
        actions={
          <Button kind="primary" onClick={() => void readSnapshot()}>
            {texts.frame.tryAgain}
          </Button>
        }
      />
    </main>
  );
}
