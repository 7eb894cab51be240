import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details
      className="disclosure"
      onToggle={(event) =>
        event.currentTarget.open && event.currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {title}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
