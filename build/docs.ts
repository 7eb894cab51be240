// npm run docs: writes the pages that are made from tables and tests.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { oauthErrorPage } from './oauth-error-page.ts';
import { conformancePage, requirementPage } from './requirement-pages.ts';
import { root } from './run-tool.ts';
import { taggedTests } from './tagged-tests.ts';

const { markdown, unproven, unknown } = requirementPage(taggedTests(root));
const pages = {
  'requirements.md': markdown,
  'openid-conformance.md': conformancePage(),
  'oauth-errors.md': oauthErrorPage(),
};
for (const [name, page] of Object.entries(pages)) await writeFile(path.join(root, 'docs', name), page);
console.log(`docs: ${Object.keys(pages).join(', ')}`);
for (const tag of unproven) console.log(`not proved: ${tag}`);
for (const tag of unknown) console.log(`unknown: ${tag}`);
