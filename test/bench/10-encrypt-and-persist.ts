import { withVaults } from './disk/vaults.ts';
import type { Figure } from './figure.ts';
import { interleave } from './interleave.ts';

/**
 * Encrypts the tokens of one account and replaces its file durably, as when the answer to a refresh comes. The floor: safeStorage encrypts the same secrets
 * (`encryptString`), and a new file of as many bytes is opened, written, synced (fsync) and closed in the same process on the same
 * disk. It replaces nothing: a power cut may leave it without its name.
 */
export const figure: Figure = {
  number: 10,
  title: 'encrypt and persist one account',
  measure: ({ rounds }) =>
    withVaults([100], async ([vault]) => {
      if (!vault) throw new Error('a vault is missing');
      const samples = await interleave(
        rounds(300),
        () => vault.ask('save'),
        () => vault.ask('encryptAndWrite'),
      );
      return [
        {
          kind: 'ratio',
          what: 'encrypt and persist one account',
          floorOf: 'safeStorage and one synced file write',
          unit: 'ms',
          statistic: 'median',
          ...samples,
          goal: 1.5,
        },
      ];
    }),
};
