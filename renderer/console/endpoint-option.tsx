import { endpointText } from '../messages/console-text.ts';
import { texts } from '../messages/texts.ts';
import { type Endpoint, pathIn } from './suggestions.ts';

interface EndpointOptionProps {
  id: string;
  endpoint: Endpoint;
  isActive: boolean;
  grantedScopes: readonly string[];
  onChoose: (endpoint: Endpoint) => void;
}

/** A known request: its method and path, what it does, and the scope that it would need besides. */
export function EndpointOption({ id, endpoint, isActive, grantedScopes, onChoose }: EndpointOptionProps) {
  const { method, url, what, scopes } = endpoint;
  const isAllowed = scopes.length === 0 || scopes.some((name) => grantedScopes.includes(name));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that it belongs to takes the keys
    <div
      id={id}
      role="option"
      className="suggestion-option"
      aria-selected={isActive}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(endpoint)}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <span className="option-address mono clipped" title={url}>
        <span className="option-method">{method}</span> {pathIn(url)}
      </span>
      <span className="option-what">
        {endpointText(what)}
        {!isAllowed && (
          <span className="option-needs"> {texts.console.needsScope(shortName(scopes[0] ?? ''))}</span>
        )}
      </span>
    </div>
  );
}

/** Google’s scopes are addresses, of which the end says it all. */
function shortName(scope: string): string {
  return scope.replace(/^https:\/\/www\.googleapis\.com\/auth\//, '');
}
