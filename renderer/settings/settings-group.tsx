import { type ReactNode, useId } from 'react';

export function SettingsGroup({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id} className="group-title">
        {title}
      </h2>
      {note && <p className="group-note">{note}</p>}
      {children}
    </section>
  );
}
