import type { Plugin } from 'esbuild';

/** What conf loads at every start for what Holdfast never asks of it, with what stands in its place. */
const unneeded: Readonly<Record<string, string>> = {
  // Its options `schema` and `migrations`: valibot checks what is read, and documents migrate by themselves.
  'ajv/dist/2020.js': `export class Ajv2020 { constructor() { ${fail('ajv')} } }`,
  'ajv-formats': `export default { default() { ${fail('ajv-formats')} } };`,
  semver: `export default new Proxy({}, { get() { ${fail('semver')} } });`,
  // Writing and watching: documents are written by vault/durable-write.ts, and their folder is always given.
  atomically: `export function writeFileSync() { ${fail('atomically')} }`,
  'debounce-fn': `export default () => { ${fail('debounce-fn')} };`,
  'dot-prop': `export function parsePath() { ${fail('dot-prop')} }`,
  // Its option `encryptionKey`: tokens are encrypted by the key store, or under a passphrase.
  'uint8array-extras': ['concatUint8Arrays', 'uint8ArrayToString']
    .map((name) => `export function ${name}() { ${fail('uint8array-extras')} }`)
    .join('\n'),
  'env-paths': `export default () => { ${fail('env-paths')} };`,
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

function fail(name: string): string {
  return `throw new Error('left out: ${name}');`;
}
