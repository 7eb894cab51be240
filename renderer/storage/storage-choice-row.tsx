import { bridge } from '../bridge.ts';
import type { StorageChoice } from '../messages/storage-choice-text.ts';
import { openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';

/** One way on, with what follows from it. */
export function StorageChoiceRow({ choice, isBest }: { choice: StorageChoice; isBest: boolean }) {
  const check = useRequest(bridge.checkKeyStore);
  const keep = useRequest(bridge.keepForThisRunOnly);
  const acts: Record<StorageChoice['act'], () => void> = {
    'try-again': () => void check.run({}),
    'this-run-only': () => void keep.run({}),
    'use-passphrase': () => openSheet({ kind: 'protect-by-passphrase' }),
    'go-on': () => openSheet({ kind: 'go-on-with-key-store', next: 'close' }),
    import: () => openSheet({ kind: 'go-on-with-key-store', next: 'import' }),
  };
  const error = check.error ?? keep.error;
  return (
    <li className="storage-choice">
      <div className="storage-choice-text">
        <h3>{choice.title}</h3>
        <p>{choice.meaning}</p>
        {choice.steps && (
          <ul className="bullets">
            {choice.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        )}
        {error && (
          <div role="alert">
            <ErrorDetails error={error} />
          </div>
        )}
      </div>
      <Button
        small
        kind={isBest ? 'primary' : 'secondary'}
        pending={check.pending || keep.pending}
        onClick={acts[choice.act]}
      >
        {choice.button}
      </Button>
    </li>
  );
}
