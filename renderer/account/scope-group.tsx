import { type ReactNode, useId } from 'react';
import { ScopeRows, type ScopeRowsProps } from './scope-rows.tsx';

interface ScopeGroupProps extends ScopeRowsProps {
  title: string;
  /** Shown where there are no rows. */
  empty?: string;
  /** Beside the title. */
  action?: ReactNode;
  /** Below the rows. */
  after?: ReactNode;
}

export function ScopeGroup({ title, empty, action, after, ...rows }: ScopeGroupProps) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {rows.rows.length === 0 && empty ? <p className="secondary">{empty}</p> : <ScopeRows {...rows} />}
      {after}
    </section>
  );
}
