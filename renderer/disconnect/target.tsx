import type { ReactNode } from 'react';
import { useProvider } from '../store/selectors.ts';
import { Mark } from '../ui/mark.tsx';

interface TargetProps {
  providerId: string;
  name: string;
  line: string;
  /** At the end of the row. */
  note?: ReactNode;
}

/** One of several connections in a list of what ends. */
export function Target({ providerId, name, line, note }: TargetProps) {
  const provider = useProvider(providerId);
  return (
    <li className="row">
      <Mark kind={provider?.kind} />
      <div className="row-text">
        <p className="clipped" title={name}>
          {name}
        </p>
        <p className="secondary clipped" title={line}>
          {[provider?.name ?? providerId, line].filter(Boolean).join(' · ')}
        </p>
      </div>
      {note && <span className="row-use">{note}</span>}
    </li>
  );
}
