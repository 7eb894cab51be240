import { texts } from '../messages/texts.ts';
import type { Part } from '../store/part.ts';
import { Button } from './button.tsx';
import { ErrorBanner } from './error-banner.tsx';

const error = { code: 'INTERNAL', advice: 'report', message: '' } as const;

/** A part of the window that could not be loaded: its file is gone or can't be read. */
export function PartFailed({ part }: { part: Part<unknown> }) {
  return (
    <ErrorBanner
      error={error}
      actions={
        <Button kind="primary" onClick={() => void part.load()}>
          {texts.frame.tryAgain}
        </Button>
      }
    />
  );
}
