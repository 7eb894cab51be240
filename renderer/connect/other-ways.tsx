import type { AttemptView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { restartBy } from '../store/attempts.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { useClientOf } from './use-client-of.ts';
import { otherWays, type WayName, waysOf } from './ways.ts';

interface OtherWaysProps {
  attempt: AttemptView;
  current: WayName;
  /** A code needs no browser on this computer; the others change how it comes back. */
  only: 'device-code' | 'redirect';
}

/** The same attempt by another way. */
export function OtherWays({ attempt, current, only }: OtherWaysProps) {
  const provider = useProvider(attempt.providerId);
  const client = useClientOf(attempt);
  const restart = useRequest(restartBy);
  if (!provider) return null;
  const isCode = only === 'device-code';
  const ways = otherWays(waysOf(provider.capabilities, client), current).filter(
    ({ name }) => (name === 'device-code') === isCode,
  );
  if (ways.length === 0) return null;
  const error = restart.error && <ErrorBanner error={restart.error} providerId={provider.id} />;
  const buttons = ways.map(({ name }) => (
    <Button
      key={name}
      small
      pending={restart.pending}
      onClick={() => void restart.run({ attempt, by: name })}
    >
      {texts.connectAccess.ways[name].instead}
    </Button>
  ));
  if (isCode) {
    return (
      <>
        <li className="help-row">
          <span>{texts.attemptWaiting.codeNote}</span>
          {buttons}
        </li>
        {error && <li>{error}</li>}
      </>
    );
  }
  return (
    <div className="other-ways">
      <p>{texts.attemptWaiting.otherWays}</p>
      {error}
      <div className="help-actions">{buttons}</div>
    </div>
  );
}
