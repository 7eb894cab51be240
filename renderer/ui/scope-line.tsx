import { scopeText } from '../messages/scope-text.ts';

/** What a scope allows, then its name, small. */
export function ScopeLine({ name, sensitive = false }: { name: string; sensitive?: boolean }) {
  return (
    <span className="scope-line">
      <span className="scope-text">
        {scopeText(name)}
        {sensitive && <span className="tag">sensitive</span>}
      </span>
      <span className="scope-name mono">{name}</span>
    </span>
  );
}
