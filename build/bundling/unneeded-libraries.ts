import type { Plugin } from 'esbuild';

/** What conf loads at every start for what Holdfast never asks of it, with what stands in its place. */
const unneeded: Readonly<Record<string, string>> = {
  // Its options `schema` and `migrations`: valibot checks what is read, and documents migrate by themselves.
  'ajv/dist/2020.js': `export class Ajv2020 { constructor() { ${fail('no ajv: a store takes no schema')} } }`,
  'ajv-formats': `export default { default() { ${fail('no ajv-formats: a store takes no schema')} } };`,
  semver: `export default new Proxy({}, { get() { ${fail('no semver: a store takes no migrations')} } });`,
  // Writing and watching: documents are written by vault/durable-write.ts, and their folder is always given.
  atomically: `export function writeFileSync() { ${fail('no atomically: a store is only read')} }`,
  'debounce-fn': `export default () => { ${fail('no debounce-fn: a store is not watched')} };`,
  'dot-prop': `export function parsePath() { ${fail('no dot-prop: a key of a store is no path')} }`,
  // Its option `encryptionKey`: tokens are encrypted by the key store, or under a passphrase.
  'uint8array-extras': ['concatUint8Arrays', 'uint8ArrayToString']
    .map((name) => `export function ${name}() { ${fail('no uint8array-extras: a store takes no key')} }`)
    .join('\n'),
  'env-paths': `export default () => { ${fail('no env-paths: a store is told its folder')} };`,
};

const inConf = /[\\/]node_modules[\\/]conf[\\/]dist[\\/]/;

/** Puts modules in the place of those libraries that say so when they are used. */
export function leaveOutUnneeded(): Plugin {
  return {
    name: 'leave out what conf does not need here',
    setup(build) {
      build.onResolve({ filter: /^[a-z]/ }, ({ path: name, importer }) =>
        inConf.test(importer) && Object.hasOwn(unneeded, name)
          ? { path: name, namespace: 'unneeded', sideEffects: false }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'unneeded' }, ({ path: name }) => ({
        contents: unneeded[name] ?? '',
      }));
    },
  };
}

function fail(what: string): string {
  return `throw new Error('this build has ${what}');`;
}
