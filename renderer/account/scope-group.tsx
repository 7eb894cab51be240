import { Check, Minus, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { ScopeLine } from '../ui/scope-line.tsx';
import type { ScopeRow } from './scope-facts.ts';

const icons = { granted: Check, missing: TriangleAlert, further: Minus };

interface ScopeGroupProps {
  title: string;
  state: keyof typeof icons;
  rows: readonly ScopeRow[];
  empty?: string;
  action?: ReactNode;
}

export function ScopeGroup({ title, state, rows, empty, action }: ScopeGroupProps) {
  const id = useId();
  const Icon = icons[state];
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {rows.length === 0 && empty && <p className="secondary">{empty}</p>}
      <ul className="rows">
        {rows.map(({ name, sensitive }) => (
          <li key={name} className={`row row-${state}`}>
            <Icon size={15} aria-hidden="true" />
            <ScopeLine name={name} sensitive={sensitive} />
          </li>
        ))}
      </ul>
    </section>
  );
}
