// node build/packaging/new-update-key.ts: a new pair of keys for signing updates, on the terminal and nowhere else.
import { newUpdateKeys } from './update-keys.ts';

const { publicKey, privateKey } = newUpdateKeys();
console.log(`For build/updates.json:\n${JSON.stringify({ url: 'https://…/', publicKey }, null, 2)}\n`);
console.log(`For HOLDFAST_UPDATE_KEY, to be kept where nobody else reads it:\n${privateKey}`);
