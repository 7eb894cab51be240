import { useMemo, useState } from 'react';
import type { ApiAnswerView } from '../../electron/ipc/contract.ts';
import { sizeText } from '../messages/size-text.ts';
import { Button } from '../ui/button.tsx';
import { beginning, blocksOf } from './answer-text.ts';

const withoutText = {
  empty: 'The answer has no body.',
  binary: 'The answer is not text, so it is not shown.',
};

/** A long text is shown by its beginning, and as a whole when asked for. */
export function AnswerBody({ kind, text }: { kind: ApiAnswerView['kind']; text: string }) {
  const [wholeText, setWholeText] = useState<string | null>(null);
  const shown = wholeText === text ? text : beginning(text);
  const blocks = useMemo(() => blocksOf(shown), [shown]);
  if (kind === 'empty' || kind === 'binary') return <p className="secondary">{withoutText[kind]}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="answer-text mono" tabIndex={0} aria-label="Body text">
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one text never move
          <pre key={index}>{block}</pre>
        ))}
      </section>
      {shown.length < text.length && (
        <p className="answer-more">
          <span className="secondary">
            The first {sizeText(shown.length)} of {sizeText(text.length)}.
          </span>
          <Button small onClick={() => setWholeText(text)}>
            Show all
          </Button>
        </p>
      )}
    </>
  );
}
