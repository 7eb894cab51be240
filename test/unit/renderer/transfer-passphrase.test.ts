import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireStrongPassphrase } from '../../../electron/vault/passphrase-key.ts';
import { isNewPassphraseReady } from '../../../renderer/ui/new-passphrase.tsx';
import { passphraseFault } from '../../../renderer/ui/passphrase-rule.ts';

function isRefused(passphrase: string): boolean {
  try {
    requireStrongPassphrase(passphrase);
    return false;
  } catch {
    return true;
  }
}

describe('the rule for a new passphrase', () => {
  it('is the one of the main process, for whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', 'ß', 'İ', '💡', 'c', 'd', 'e'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(typed, (passphrase) => {
        expect(passphraseFault(passphrase) !== undefined).toBe(isRefused(passphrase));
      }),
      { numRuns: 2000 },
    );
  });

  it('says what is missing', () => {
    expect(passphraseFault('')).toBe('Choose a passphrase.');
    expect(passphraseFault('short one')).toBe('12 characters at least; this has 9.');
    expect(passphraseFault('abababababab')).toBe('6 different characters at least; this has 2.');
    expect(passphraseFault('correct horse battery')).toBeUndefined();
  });

  it('wants it twice alike', () => {
    const passphrase = 'correct horse battery';
    expect(isNewPassphraseReady({ passphrase, repeated: passphrase })).toBe(true);
    expect(isNewPassphraseReady({ passphrase, repeated: `${passphrase} ` })).toBe(false);
    expect(isNewPassphraseReady({ passphrase: 'short', repeated: 'short' })).toBe(false);
  });
});
