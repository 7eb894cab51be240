import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

export function OtherPersonActions({ attemptId, isKnown }: { attemptId: string; isKnown: boolean }) {
  const keep = useRequest(bridge.answerOtherPerson);
  const letGo = useRequest(bridge.answerOtherPerson);
  const error = keep.error ?? letGo.error;
  const isAnswered = keep.pending || letGo.pending;
  return (
    <>
      {error && <ErrorBanner error={error} />}
      <Button
        pending={letGo.pending}
        disabled={isAnswered}
        onClick={() => void letGo.run({ attemptId, keep: false })}
      >
        {texts.attempt.otherPerson.letGo}
      </Button>
      <Button
        kind="primary"
        pending={keep.pending}
        disabled={isAnswered}
        onClick={() => void keep.run({ attemptId, keep: true })}
      >
        {isKnown ? texts.attempt.otherPerson.renew : texts.attempt.otherPerson.keep}
      </Button>
    </>
  );
}
