import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const wrapped = /^react(-dom)?(\/jsx-runtime|\/client)?$/;

/**
 * React is CommonJS, and esbuild has each of the modules that import it make an object of getters for all of its members. Here they share one,
 * by names: hundreds of objects less as the window starts.
 */
export function reactOnce(root: string): Plugin {
  const require = createRequire(path.join(root, 'package.json'));
  return {
    name: 'react once',
    setup(build) {
      build.onResolve({ filter: wrapped }, ({ kind, path: name, namespace }) =>
        kind === 'import-statement' && namespace !== 'react' ? { path: name, namespace: 'react' } : undefined,
      );
      build.onLoad({ filter: wrapped, namespace: 'react' }, ({ path: name }) => {
        const members = Object.keys(require(name)).filter((member) => !member.startsWith('__'));
        return {
          contents: [
            `import all from ${JSON.stringify(name)};`,
            ...members.map((member) => `export const ${member} = /* @__PURE__ */ (() => all.${member})();`),
            'export default all;',
          ].join('\n'),
          resolveDir: root,
        };
      });
    },
  };
}
