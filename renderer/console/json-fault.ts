import { texts } from '../messages/texts.ts';

/** Why a text is not JSON, in one line; undefined when it is, or when it is empty. */
export function jsonFault(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const position = String(error).match(/position (\d+)/)?.[1];
    // V8 gives no position when the text ends too early, nor for short texts.
    if (position === undefined) return texts.console.notJsonYet;
    return texts.console.notJson(text.slice(0, Number(position)).split('\n').length);
  }
}
