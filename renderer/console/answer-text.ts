import type { ApiAnswerView } from '../../electron/ipc/contract.ts';

/** Characters shown at first. */
const firstLength = 60_000;
const linesPerBlock = 200;

/** The body as it is read: JSON is laid out, anything else stays as it came. */
export function readableBody({ kind, body }: Pick<ApiAnswerView, 'kind' | 'body'>): string {
  if (kind !== 'json') return body;
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** The beginning of a long text, cut at a line where there is one near. */
export function beginning(text: string): string {
  if (text.length <= firstLength) return text;
  const lineEnd = text.lastIndexOf('\n', firstLength);
  return text.slice(0, lineEnd > firstLength / 2 ? lineEnd : firstLength);
}

/** Splits a long text, so that only the blocks in view are laid out. */
export function blocksOf(text: string): string[] {
  const lines = text.split('\n');
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += linesPerBlock)
    blocks.push(lines.slice(at, at + linesPerBlock).join('\n'));
  return blocks;
}
