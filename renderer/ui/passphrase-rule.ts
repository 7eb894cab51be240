import { texts } from '../messages/texts.ts';

/** Why a new passphrase can't be taken; undefined when it can. As the main process has it: see `requireStrongPassphrase`. */
export function passphraseFault(passphrase: string): string | undefined {
  const { faults } = texts.passphrase;
  if (passphrase === '') return faults.empty;
  const { length } = passphrase.trim();
  if (length < 12) return faults.short(length);
  const distinct = new Set(passphrase.toLowerCase()).size;
  return distinct < 6 ? faults.alike(distinct) : undefined;
}
