import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { oauthErrorPage } from '../../build/oauth-error-page.ts';
import { conformancePage, requirementPage } from '../../build/requirement-pages.ts';
import { taggedTests, taggedTestsIn } from '../../build/tagged-tests.ts';

const root = path.resolve(import.meta.dirname, '../..');
const docs = (name: string) => readFileSync(path.join(root, 'docs', name), 'utf8');
const page = requirementPage(taggedTests(root));

describe('the generated pages', () => {
  test('are as `npm run docs` writes them', () => {
    expect(docs('requirements.md')).toBe(page.markdown);
    expect(docs('openid-conformance.md')).toBe(conformancePage());
    expect(docs('oauth-errors.md')).toBe(oauthErrorPage());
  });

  test('name a test for every requirement and every listed fault', () => {
    expect(page.unproven).toEqual([]);
  });

  test('know every tag that a test carries', () => {
    expect(page.unknown).toEqual([]);
  });
});

describe('a test is found by the tags at the end of its title', () => {
  // In parts, so that this file carries no such title itself.
  const tags = ['[R7]', '[F:wrong-iss]'].join(' ');

  test.each([
    ['a title', `test('refuses it ${tags}', () => {});`, 'refuses it'],
    ['a title with an apostrophe', `it("the app's answer ${tags}", () => {});`, 'the app\u0027s answer'],
    ['a title for many cases', `test.each([['a', 'b']])('%s and %s ${tags}', () => {});`, '%s and %s'],
    ['a case of many', `test.each([\n  ['a web page ${tags}', 'html'],\n])`, 'a web page'],
  ])('%s', (_what, source, title) => {
    expect(taggedTestsIn('a.test.ts', source)).toEqual([
      { tags: ['R7', 'F:wrong-iss'], file: 'a.test.ts', title },
    ]);
  });

  test('its title begins with those of the describes around it', () => {
    const source = [
      `describe('a server', () => {`,
      `  describe('that is gone', () => {`,
      `    test('is told ${tags}', () => {});`,
      `  });`,
      `  test('is asked ${tags}', () => {});`,
      `});`,
      `describe.each([`,
      `  ['a way'],`,
      `])('%s', () => {`,
      `  test('is taken ${tags}', () => {});`,
      `});`,
      `test('all else ${tags}', () => {});`,
    ].join('\n');
    expect(taggedTestsIn('a.test.ts', source).map(({ title }) => title)).toEqual([
      'a server that is gone is told',
      'a server is asked',
      'is taken',
      'all else',
    ]);
  });

  test.each([
    ['tags in the middle', `test('refuses ${tags} it', () => {});`],
    ['a test that is skipped', `test.skip('refuses it ${tags}', () => {});`],
    ['a test to be written', `test.todo('refuses it ${tags}');`],
    ['a comment', `// refuses it ${tags}`],
  ])('%s proves nothing', (_what, source) => {
    expect(taggedTestsIn('a.test.ts', source)).toEqual([]);
  });
});
