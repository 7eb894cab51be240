import { isAppLink } from '../authorization/callback-url.ts';

export const purgeSwitch = '--purge';
export const yesSwitch = '--yes';

/**
 * Whether a command line asks to remove everything. One with a link does not, whatever else is on it: on Windows a hostile link can break
 * out of its quotes and bring switches with it.
 */
export function asksToLeave(commandLine: readonly string[]): boolean {
  return commandLine.includes(purgeSwitch) && !commandLine.some(isAppLink);
}
