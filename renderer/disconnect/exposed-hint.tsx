import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** The way out for somebody who fears that the tokens were stolen. */
export function ExposedHint({ accountId }: { accountId: string }) {
  return (
    <Disclosure title="Could somebody else have the tokens?">
      <div className="exposed-hint">
        <p>Report them as exposed: they end at once, for everybody. It can’t be undone.</p>
        <Button small kind="danger-quiet" onClick={() => openSheet({ kind: 'revoke-exposed', accountId })}>
          Report as exposed…
        </Button>
      </div>
    </Disclosure>
  );
}
