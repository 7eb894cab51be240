import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type BannerTone = 'needs-you' | 'broken' | 'quiet';

const icons = { 'needs-you': TriangleAlert, broken: CircleX, quiet: Info };

interface BannerProps {
  tone: BannerTone;
  title: string;
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
}

export function Banner({ tone, title, children, actions }: BannerProps) {
  const Icon = icons[tone];
  return (
    <div className={`banner banner-${tone}`} role={tone === 'broken' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden="true" />
      <div className="banner-text">
        <p className="banner-title">{title}</p>
        {children}
        {actions && <div className="banner-actions">{actions}</div>}
      </div>
    </div>
  );
}
