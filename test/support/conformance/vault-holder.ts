// node vault-holder.ts <folder>: takes a vault's lock, says whether it has it, and does as it is told by lines of its input.
import { createInterface } from 'node:readline';
import { VaultLock } from '../../../electron/vault/vault-lock.ts';

const lock = new VaultLock(process.argv[2] ?? '', () => console.log('lost'));

/** What was asked, and what came of it. */
const orders: Record<string, () => void> = {
  take: () => {
    lock.take();
    console.log(lock.isOurs ? 'ours' : 'in use');
  },
  write: () => {
    try {
      lock.requireOurs();
      console.log('may write');
    } catch (error) {
      console.log((error as { code: string }).code);
    }
  },
  'wake up': () => {
    const now = Date.now();
    Date.now = () => now + 10 * 60_000;
    console.log('ten minutes later');
  },
  release: () => {
    lock.release();
    console.log('released');
  },
};

createInterface(process.stdin).on('line', (order) => orders[order]?.());
