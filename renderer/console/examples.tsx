import type { ProviderView } from '../../electron/ipc/contract.ts';
import { endpointText } from '../messages/console-text.ts';
import { texts } from '../messages/texts.ts';
import { pathOf } from './path-of.ts';

type Example = ProviderView['apiExamples'][number];

interface ExamplesProps {
  examples: readonly Example[];
  /** For what is said of the examples. */
  endpoints: ProviderView['apiEndpoints'];
  onChoose: (chosen: Example) => void;
}

/** Requests that work, to start from. */
export function Examples({ examples, endpoints, onChoose }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <ul className="examples" aria-label={texts.console.examples}>
      {examples.map(({ method, url }) => (
        <li key={`${method} ${url}`}>
          <button type="button" className="example" title={url} onClick={() => onChoose({ method, url })}>
            <span className="example-address mono clipped">
              <span className="option-method">{method}</span> {pathOf(url)}
            </span>
            <span className="secondary">
              {endpointText(endpoints.find((each) => each.url === url)?.what ?? '')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
