import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** The way out for somebody who fears that the tokens were stolen. */
export function ExposedHint({ accountId }: { accountId: string }) {
  const { question, hint, open } = texts.disconnect.exposed;
  return (
    <Disclosure title={question}>
      <div className="exposed-hint">
        <p>{hint}</p>
        <Button small kind="danger-quiet" onClick={() => openSheet({ kind: 'revoke-exposed', accountId })}>
          {open}
        </Button>
      </div>
    </Disclosure>
  );
}
