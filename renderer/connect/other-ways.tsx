import type { AttemptView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { restartBy } from '../store/attempts.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { useClientOf } from './use-client-of.ts';
import { otherWays, type WayName, waysOf } from './ways.ts';

/** The same attempt by another way. */
export function OtherWays({ attempt, current }: { attempt: AttemptView; current: WayName }) {
  const provider = useProvider(attempt.providerId);
  const client = useClientOf(attempt);
  const restart = useRequest(restartBy);
  if (!provider) return null;
  const ways = otherWays(waysOf(provider.capabilities, client), current);
  if (ways.length === 0) return null;
  return (
    <div className="other-ways">
      <p>{texts.attemptWaiting.otherWays}</p>
      {restart.error && <ErrorBanner error={restart.error} providerId={provider.id} />}
      <div className="help-actions">
        {ways.map(({ name }) => (
          <Button
            key={name}
            small
            pending={restart.pending}
            onClick={() => void restart.run({ attempt, by: name })}
          >
            {texts.connectAccess.ways[name].instead}
          </Button>
        ))}
      </div>
    </div>
  );
}
