import { describe, expect, it } from 'vitest';
import { beginning, blocksOf, readableBody } from '../../../renderer/console/answer-text.ts';
import { jsonFault } from '../../../renderer/console/json-fault.ts';

describe('jsonFault', () => {
  it.each(['', '  \n', '{}', '[1, 2]', '"text"'])('accepts %j', (text) => {
    expect(jsonFault(text)).toBeUndefined();
  });

  it('says in which line it stops being JSON', () => {
    expect(jsonFault('{\n  "a": 1,\n  b\n}')).toBe('This is not JSON: look at line 3.');
  });

  it('says that a text is not finished', () => {
    expect(jsonFault('{"a": ')).toMatch(/^This is not JSON/);
  });
});

describe('readableBody', () => {
  it('lays JSON out', () => {
    expect(readableBody({ kind: 'json', body: '{"a":[1]}' })).toBe('{\n  "a": [\n    1\n  ]\n}');
  });

  it('leaves alone what only says that it is JSON, and what is text', () => {
    expect(readableBody({ kind: 'json', body: '{"a"' })).toBe('{"a"');
    expect(readableBody({ kind: 'text', body: '{"a":1}' })).toBe('{"a":1}');
  });
});

describe('beginning', () => {
  it('leaves a short text whole', () => {
    expect(beginning('a\nb')).toBe('a\nb');
  });

  it('cuts a long text at a line', () => {
    const cut = beginning('123456789\n'.repeat(10_000));
    expect(cut.length).toBeLessThanOrEqual(60_000);
    expect(cut.endsWith('9')).toBe(true);
  });

  it('cuts a text of one long line all the same', () => {
    expect(beginning('x'.repeat(100_000))).toHaveLength(60_000);
  });
});

describe('blocksOf', () => {
  it('loses nothing', () => {
    const text = Array.from({ length: 1001 }, (_, line) => `line ${line}`).join('\n');
    const blocks = blocksOf(text);
    expect(blocks).toHaveLength(6);
    expect(blocks.join('\n')).toBe(text);
  });
});
