import type { Result } from '../../electron/ipc/result.ts';
import { errorText } from '../messages/error-text.ts';
import { settle } from '../store/settle.ts';
import { offerUndo } from '../store/undo.ts';

/**
 * Offers to take back a change of an account.
 *
 * @param text what was done
 * @param send asks for how it was before; where that fails, the offer comes again with why
 */
export function offerToTakeBack(text: string, send: () => Promise<Result<unknown>>): void {
  const undo = async () => {
    const result = await settle(send());
    if (!result.ok) offerToTakeBack(errorText(result.error.code).title, send);
  };
  offerUndo({ text, undo });
}
