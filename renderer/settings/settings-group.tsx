import { type ReactNode, useId } from 'react';

interface SettingsGroupProps {
  title: string;
  note?: string;
  /** A button beside the title. */
  action?: ReactNode;
  children: ReactNode;
}

export function SettingsGroup({ title, note, action, children }: SettingsGroupProps) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id} className="group-title">
          {title}
        </h2>
        {action}
      </div>
      {note && <p className="group-note">{note}</p>}
      {children}
    </section>
  );
}
