import { exactText } from '../messages/time-text.ts';

/** A time in words; its exact moment on hover. */
export function When({ atMs, text }: { atMs: number; text: string }) {
  return (
    <time dateTime={new Date(atMs).toISOString()} title={exactText(atMs)}>
      {text}
    </time>
  );
}
