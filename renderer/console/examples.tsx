import type { ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { pathOf } from './path-of.ts';

type Example = ProviderView['apiExamples'][number];

/** Requests that work, to start from. */
export function Examples({
  examples,
  onChoose,
}: {
  examples: readonly Example[];
  onChoose: (chosen: Example) => void;
}) {
  if (examples.length === 0) return null;
  return (
    <ul className="examples" aria-label={texts.console.examples}>
      {examples.map(({ method, url }) => (
        <li key={`${method} ${url}`}>
          <button
            type="button"
            className="example mono"
            title={url}
            onClick={() => onChoose({ method, url })}
          >
            {method} {pathOf(url)}
          </button>
        </li>
      ))}
    </ul>
  );
}
