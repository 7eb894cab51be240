import { useMemo, useState } from 'react';
import type { ApiAnswerView } from '../../electron/ipc/contract.ts';
import { sizeText } from '../messages/size-text.ts';
import { texts } from '../messages/texts.ts';
import { Button } from '../ui/button.tsx';
import { beginning, blocksOf } from './answer-text.ts';

/** A long text is shown by its beginning, and as a whole when asked for. */
export function AnswerBody({ kind, text }: { kind: ApiAnswerView['kind']; text: string }) {
  const [wholeText, setWholeText] = useState<string | null>(null);
  const shown = wholeText === text ? text : beginning(text);
  const blocks = useMemo(() => blocksOf(shown), [shown]);
  if (kind === 'empty' || kind === 'binary') return <p className="secondary">{texts.consoleAnswer[kind]}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="answer-text mono" tabIndex={0} aria-label={texts.consoleAnswer.bodyText}>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one text never move
          <pre key={index}>{block}</pre>
        ))}
      </section>
      {shown.length < text.length && (
        <p className="answer-more">
          <span className="secondary">
            {texts.consoleAnswer.beginning(sizeText(shown.length), sizeText(text.length))}
          </span>
          <Button small onClick={() => setWholeText(text)}>
            {texts.consoleAnswer.showAll}
          </Button>
        </p>
      )}
    </>
  );
}
