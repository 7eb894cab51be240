import type { WayOfConsent } from '../../electron/ipc/contract.ts';
import { wayTexts } from '../messages/connect-way-text.ts';
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
  return (
    <Disclosure title="Connect another way">
      <div className="rows" role="radiogroup" aria-label="Connect another way">
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
                {wayTexts[name].name}
                {isUsual && <span className="tag">usual</span>}
              </span>
              <span className="scope-name">
                {needsSecret ? 'Not with this client: it has no secret.' : wayTexts[name].note}
              </span>
            </span>
          </label>
        ))}
      </div>
    </Disclosure>
  );
}
