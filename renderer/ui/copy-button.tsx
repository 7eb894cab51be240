import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { texts } from '../messages/texts.ts';
import { Button } from './button.tsx';

const icons = { ready: Copy, copied: Check, failed: X };

interface CopyButtonProps {
  label: string;
  /** The whole name, where the label does not say what is copied. */
  name?: string;
  /** @returns whether it was copied */
  copy: () => Promise<boolean> | boolean;
}

/** A copy button that says for two seconds how it went. */
export function CopyButton({ label, name, copy }: CopyButtonProps) {
  const [face, setFace] = useState<keyof typeof icons>('ready');
  useEffect(() => {
    if (face === 'ready') return;
    const timer = setTimeout(() => setFace('ready'), 2000);
    return () => clearTimeout(timer);
  }, [face]);
  const Icon = icons[face];
  const { copied, copyFailed } = texts.fields;
  return (
    <Button
      small
      aria-label={face === 'ready' ? name : undefined}
      icon={<Icon size={14} aria-hidden="true" />}
      onClick={async () => setFace((await copy()) ? 'copied' : 'failed')}
    >
      <span aria-live="polite">{face === 'ready' ? label : face === 'copied' ? copied : copyFailed}</span>
    </Button>
  );
}
