import { useState } from 'react';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';

/** A picture as it came. One that can't be drawn says so. */
export function AnswerImage({ address }: { address: string }) {
  const [state, setState] = useState<{ width: number; height: number } | 'broken' | null>(null);
  const words = texts.consoleAnswer;
  if (state === 'broken') return <p className="secondary">{words.imageBroken}</p>;
  const size = state && words.imageSize(numberText(state.width), numberText(state.height));
  return (
    <figure className="answer-image">
      <img
        src={address}
        alt={words.image}
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          setState({ width, height })
        }
        onError={() => setState('broken')}
      />
      <figcaption className="secondary tabular">{size}</figcaption>
    </figure>
  );
}
