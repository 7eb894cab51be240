import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const wrapped = /^react(-dom)?(\/jsx-runtime|\/client)?$/;
/** By far the largest of them. */
const largest = 'react-dom/client';
const largestFile = 'react-dom/cjs/react-dom-client.production.js';

/**
 * React is CommonJS, and esbuild has each of the modules that import it make an object of getters for all of its members. Here they share one,
 * by names: hundreds of objects less as the window starts. The largest part becomes an ECMAScript module: what stands in the function of a
 * CommonJS module is looked through once to find its end, and a second time when it is called.
 */
export function reactOnce(root: string): Plugin {
  const require = createRequire(path.join(root, 'package.json'));
  return {
    name: 'react once',
    setup(build) {
      const isProduction = build.initialOptions.define?.['process.env.NODE_ENV'] === '"production"';
      build.onResolve({ filter: wrapped }, ({ kind, path: name, namespace }) =>
        kind === 'import-statement' && namespace !== 'react' ? { path: name, namespace: 'react' } : undefined,
      );
      build.onLoad({ filter: wrapped, namespace: 'react' }, async ({ path: name }) => {
        const isWritten = isProduction && name === largest;
        const all = isWritten
          ? asModule(await readFile(path.join(root, 'node_modules', largestFile), 'utf8'))
          : `import all from ${JSON.stringify(name)};`;
        const members = Object.keys(require(name)).filter((member) => !member.startsWith('__'));
        return {
          contents: [
            all,
            ...members.map((member) => `export const ${member} = /* @__PURE__ */ (() => all.${member})();`),
            'export default all;',
          ].join('\n'),
          resolveDir: root,
        };
      });
    },
  };
}

/** @returns the text of an ECMAScript module whose `all` is what the CommonJS module would export */
function asModule(text: string): string {
  const imports: string[] = [];
  const body = text.replace(/\brequire\(("[^"]+")\)/g, (_, name: string) => {
    imports.push(`import taken${imports.length} from ${name};`);
    return `taken${imports.length - 1}`;
  });
  return [...imports, 'const all = {};', body.replace(/\bexports\./g, 'all.')].join('\n');
}
