import path from 'node:path';
import type { Plugin } from 'esbuild';

/** What conf brings for its options `schema` and `migrations`, which Holdfast never gives: valibot checks what is read. */
const unneeded: Readonly<Record<string, string>> = {
  'ajv/dist/2020.js': `export class Ajv2020 { constructor() { throw new Error('this build has no ajv: a store takes no schema'); } }`,
  'ajv-formats': `export default { default: () => { throw new Error('this build has no ajv-formats: a store takes no schema'); } };`,
  semver: `export default new Proxy({}, { get() { throw new Error('this build has no semver: a store takes no migrations'); } });`,
};

const inConf = /[\\/]node_modules[\\/]conf[\\/]/;

/** Puts modules that say so when they are used in the place of libraries that conf loads at every start and never calls here. */
export function leaveOutUnneeded(): Plugin {
  return {
    name: 'leave out what conf does not need here',
    setup(build) {
      build.onResolve({ filter: /^(ajv|ajv-formats|semver)(\/|$)/ }, ({ path: name, importer }) => {
        if (!inConf.test(importer)) return undefined;
        if (!(name in unneeded)) throw new Error(`conf asks for ${name}, of which nothing is known`);
        return { path: name, namespace: 'unneeded', sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: 'unneeded' }, ({ path: name }) => ({
        contents: unneeded[name] ?? '',
        resolveDir: path.dirname(name),
      }));
    },
  };
}
