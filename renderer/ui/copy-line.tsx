import { texts } from '../messages/texts.ts';
import { CopyButton } from './copy-button.tsx';

interface CopyLineProps {
  text: string;
  /** What is copied, for a screen reader. */
  what: string;
  copy: () => Promise<boolean> | boolean;
}

/** Something to be pasted elsewhere, with a button that copies it. */
export function CopyLine({ text, what, copy }: CopyLineProps) {
  return (
    <div className="copy-line">
      <code>{text}</code>
      <CopyButton label={texts.fields.copy} name={texts.fields.copyNamed(what)} copy={copy} />
    </div>
  );
}
