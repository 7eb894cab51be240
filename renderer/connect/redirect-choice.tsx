import type { ProviderView } from '../../electron/ipc/contract.ts';
import type { RedirectChoice as Choice } from '../store/wish.ts';
import { Disclosure } from '../ui/disclosure.tsx';

const texts = {
  'private-use-uri': {
    name: 'A link that opens Holdfast',
    note: 'The browser asks whether it may open Holdfast.',
  },
  loopback: {
    name: 'A local address',
    note: 'The browser calls 127.0.0.1 on this computer, which Holdfast opens only while it waits.',
  },
};

interface RedirectChoiceProps {
  provider: ProviderView;
  chosen: Choice;
  onChange: (chosen: Choice) => void;
}

/** How the browser brings the person back. Most never need it, so it is folded away. */
export function RedirectChoice({ provider, chosen, onChange }: RedirectChoiceProps) {
  const [byDefault] = provider.redirectKinds;
  if (provider.redirectKinds.length < 2) return null;
  return (
    <Disclosure title="Return to Holdfast by">
      <div className="rows" role="radiogroup" aria-label="Return to Holdfast by">
        {provider.redirectKinds.map((kind) => (
          <label key={kind} className="row row-choice">
            <input
              type="radio"
              name="redirect-kind"
              checked={(chosen ?? byDefault) === kind}
              onChange={() => onChange(kind)}
            />
            <span className="scope-line">
              <span className="scope-text">
                {texts[kind].name}
                {kind === byDefault && <span className="tag">usual</span>}
              </span>
              <span className="scope-name">{texts[kind].note}</span>
            </span>
          </label>
        ))}
      </div>
    </Disclosure>
  );
}
