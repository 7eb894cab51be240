import { Check, Minus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { texts } from '../messages/texts.ts';
import { ScopeLine } from '../ui/scope-line.tsx';
import type { ScopeRow } from './scope-facts.ts';

const icons = { granted: Check, missing: TriangleAlert, further: Minus };

export interface ScopeRowsProps {
  state: keyof typeof icons;
  rows: readonly ScopeRow[];
  /** A line below the words of a scope. */
  note?: ((row: ScopeRow) => string | undefined) | undefined;
  /** At the end of a scope's row. */
  aside?: ((row: ScopeRow) => ReactNode) | undefined;
}

export function ScopeRows({ state, rows, note, aside }: ScopeRowsProps) {
  const Icon = icons[state];
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.name} className={`row row-${state}`}>
          <Icon size={15} aria-hidden="true" />
          <ScopeLine
            name={row.name}
            kind={row.kind}
            sensitive={row.sensitive}
            note={row.forbidden && state !== 'granted' ? texts.access.forbidden : note?.(row)}
          />
          {aside?.(row)}
        </li>
      ))}
    </ul>
  );
}
