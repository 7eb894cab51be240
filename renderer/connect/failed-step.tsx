import type { ErrorView } from '../../electron/errors/app-error.ts';
import { useProvider } from '../store/selectors.ts';
import { ErrorDetails } from '../ui/error-details.tsx';

export function FailedStep({ error, providerId }: { error: ErrorView; providerId: string }) {
  return (
    <div className="failed-step" role="alert">
      <ErrorDetails error={error} provider={useProvider(providerId)} />
    </div>
  );
}
