import type { ErrorView } from '../../electron/errors/app-error.ts';
import { readSnapshot } from '../store/start.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

export function StartFailed({ error }: { error: ErrorView }) {
  return (
    <main className="lone-page">
      <h1>Your accounts could not be read</h1>
      <ErrorBanner
        error={error}
        actions={
          <Button kind="primary" onClick={() => void readSnapshot()}>
            Try again
          </Button>
        }
      />
    </main>
  );
}
