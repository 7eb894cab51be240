/** As the main process has it: see `requireStrongPassphrase`. */
export const passphraseRule =
  'At least 12 characters, 6 of them different. Four words that nobody would guess are good.';

/** Why a new passphrase can't be taken; undefined when it can. */
export function passphraseFault(passphrase: string): string | undefined {
  if (passphrase === '') return 'Choose a passphrase.';
  const { length } = passphrase.trim();
  if (length < 12) return `12 characters at least; this has ${length}.`;
  const distinct = new Set(passphrase.toLowerCase()).size;
  return distinct < 6 ? `6 different characters at least; this has ${distinct}.` : undefined;
}
