import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

const faces = {
  ready: { Icon: Copy, text: '' },
  copied: { Icon: Check, text: 'Copied' },
  failed: { Icon: X, text: 'Could not copy' },
};

interface CopyButtonProps {
  label: string;
  /** What is copied, where the label does not say it. */
  what?: string;
  /** @returns whether it was copied */
  copy: () => Promise<boolean> | boolean;
}

/** A copy button that says for two seconds how it went. */
export function CopyButton({ label, what, copy }: CopyButtonProps) {
  const [face, setFace] = useState<keyof typeof faces>('ready');
  useEffect(() => {
    if (face === 'ready') return;
    const timer = setTimeout(() => setFace('ready'), 2000);
    return () => clearTimeout(timer);
  }, [face]);
  const { Icon, text } = faces[face];
  return (
    <Button
      small
      icon={<Icon size={14} aria-hidden="true" />}
      onClick={async () => setFace((await copy()) ? 'copied' : 'failed')}
    >
      <span aria-live="polite">
        {text || label}
        {!text && what && <span className="visually-hidden"> {what}</span>}
      </span>
    </Button>
  );
}
