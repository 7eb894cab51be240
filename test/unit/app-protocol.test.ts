import { describe, expect, test } from 'vitest';
import {
  firstFiles,
  pageIn,
  rendererFile,
  rendererFiles,
  rendererHeaders,
  rendererPage,
} from '../../electron/platform/renderer-address.ts';

describe('app:// serves three files and the parts that were built', () => {
  const files = rendererFiles(['palette-ABCD1234.js']);

  test.each(['index.html', 'index.js', 'index.css', 'palette-ABCD1234.js'])('%s', (name) => {
    expect(rendererFile('GET', `app://holdfast/${name}`, files)?.name).toBe(name);
  });

  test.each([
    'app://holdfast/',
    'app://holdfast',
    'app://holdfast/index.html?',
    'app://holdfast/index.html?code=1',
    'app://holdfast/index.html#',
    'app://holdfast/index.html/',
    'app://holdfast//index.html',
    'app://holdfast/./index.html',
    'app://holdfast/x/../index.html',
    'app://holdfast/../index.html',
    'app://holdfast/%2e%2e/index.html',
    'app://holdfast/..%2findex.html',
    'app://holdfast/..\\index.html',
    'app://holdfast/index%2ehtml',
    'app://holdfast/INDEX.HTML',
    'app://holdfast/main.cjs',
    'app://holdfast/palette-ABCD1234.js?',
    'app://holdfast/palette-abcd1234.js',
    'app://holdfast/palette-ABCD1235.js',
    'app://holdfast/palette.js',
    'app://holdfast/x/palette-ABCD1234.js',
    'app://holdfast/electron/main.cjs',
    'app://holdfast/__proto__',
    'app://holdfast/constructor',
    'app://holdfast:443/index.html',
    'app://holdfast./index.html',
    'app://HOLDFAST/index.html',
    'app://ada@holdfast/index.html',
    'app://evil/index.html',
    'app://holdfast.evil/index.html',
    'app:/index.html',
    'http://holdfast/index.html',
    'file:///index.html',
    '',
  ])('and not %s', (url) => {
    expect(rendererFile('GET', url, files)).toBeUndefined();
  });

  test.each(['HEAD', 'POST', 'PUT', 'OPTIONS', 'get', ''])('and not by %s', (method) => {
    expect(rendererFile(method, rendererPage, files)).toBeUndefined();
  });
});

describe('the page', () => {
  const page = '<html lang="en" data-theme="system"><head><!-- words --></head>';
  const parts = ['de-ABCD1234.js', 'de-of-no-language-ABCD1234.js', 'zh-cn-ABCD1234.js'];

  test.each([
    ['de', 'de-ABCD1234.js'],
    ['zh-CN', 'zh-cn-ABCD1234.js'],
  ] as const)('is in %s, and has its words on their way', (language, words) => {
    const preload = `<link rel="modulepreload" href="${words}" />`;
    expect(pageIn(language, page, parts)).toBe(
      `<html lang="${language}" data-theme="system"><head>${preload}</head>`,
    );
  });

  test('begins with itself, its styles, its script and its words, which are read before they are asked for', () => {
    const others = ['index.html', 'index.css', 'index.js'];
    expect(firstFiles('de', parts)).toEqual([...others, 'de-ABCD1234.js']);
    expect(firstFiles('es', parts)).toEqual(others);
  });

  test('goes without where there are none', () => {
    expect(pageIn('es', page, parts)).toBe('<html lang="es" data-theme="system"><head></head>');
  });
});

test('its policy begins with nothing, and names no other place than its own', () => {
  const policy = rendererHeaders['Content-Security-Policy']?.split('; ') ?? [];
  expect(policy[0]).toBe("default-src 'none'");
  const sources = policy.filter((directive) => /^[a-z]+-src /.test(directive));
  for (const directive of sources) expect(directive).toMatch(/^[a-z]+-src ('none'|'self'|'self' data:)$/);
  expect(policy.filter((directive) => directive.includes('data:'))).toEqual(["img-src 'self' data:"]);
  expect(policy.join(' ')).not.toMatch(/unsafe|\*|https?:|blob:/);
});
