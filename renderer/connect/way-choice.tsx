import type { WayOfConsent } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { Way } from './ways.ts';

interface WayChoiceProps {
  ways: readonly Way[];
  chosen: WayOfConsent;
  onChange: (chosen: WayOfConsent) => void;
}

/** How the person gives their consent. Most never need it, so it is folded away. */
export function WayChoice({ ways, chosen, onChange }: WayChoiceProps) {
  if (ways.length < 2) return null;
  const words = texts.connectAccess;
  return (
    <Disclosure title={words.anotherWay}>
      <div className="rows" role="radiogroup" aria-label={words.anotherWay}>
        {ways.map(({ name, by, isUsual, needsSecret }) => (
          <label key={name} className="row row-choice" data-unavailable={needsSecret || undefined}>
            <input
              type="radio"
              name="way"
              disabled={needsSecret}
              checked={chosen === by || chosen === name}
              onChange={() => onChange(by)}
            />
            <span className="scope-line">
              <span className="scope-text">
                {words.ways[name].name} {isUsual && <span className="tag">{words.usual}</span>}
              </span>
              <span className="scope-name">{needsSecret ? words.needsSecret : words.ways[name].note}</span>
            </span>
          </label>
        ))}
      </div>
    </Disclosure>
  );
}
