import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../electron/errors/app-error.ts';
import { requests } from '../../electron/ipc/contract.ts';
import { requirePlainPayload } from '../../electron/ipc/payload.ts';
import { type Handlers, route } from '../../electron/ipc/router.ts';

function codeFor(payload: unknown): string {
  try {
    requirePlainPayload(payload);
    return 'taken';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

function nested(depth: number): unknown {
  let value: unknown = 'inmost';
  for (let level = 0; level < depth; level++) value = { value };
  return value;
}

const cyclic: { list: unknown[] } = { list: [] };
cyclic.list.push(cyclic);
const doubled = Array.from({ length: 30 }).reduce<unknown>((inner) => [inner, inner, inner], 'x');

describe('a payload that is too much is REQUEST_TOO_LARGE', () => {
  test.each([
    ['a text of 10 MB', { text: 'x'.repeat(10_000_000) }],
    ['many texts that make 2 MiB together', { list: Array.from({ length: 40 }, () => 'x'.repeat(60_000)) }],
    ['a name of 10 MB', { ['x'.repeat(10_000_000)]: 1 }],
    ['100,000 values', Array.from({ length: 100_000 }, () => 1)],
    ['an empty list that says it is 4 billion long', Object.assign([], { length: 2 ** 32 - 1 })],
    ['13 levels', nested(13)],
    ['100,000 levels', nested(100_000)],
    ['3^30 values that are few in memory', doubled],
  ])('%s', (_what, payload) => {
    const startedMs = performance.now();
    expect(codeFor(payload)).toBe('REQUEST_TOO_LARGE');
    expect(performance.now() - startedMs).toBeLessThan(500);
  });
});

describe('a payload that is no plain data is REQUEST_INVALID', () => {
  class Own {
    name = 'own';
  }
  const withSymbol = { [Symbol('s')]: 1 };
  const withGetter = {
    get name() {
      throw new Error('a getter of the payload ran');
    },
  };
  test.each([
    ['that holds itself', cyclic],
    ['with a getter, which does not run', withGetter],
    ['with a getter in a list', Object.defineProperty([1], 0, { get: () => 1, enumerable: true })],
    ['with a symbol', withSymbol],
    ['of a class', new Own()],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['a date', new Date()],
    ['a pattern', /a/],
    ['an error', new Error('e')],
    ['bytes', new Uint8Array(8)],
    ['a buffer', new ArrayBuffer(8)],
    ['a boxed text', Object('text')],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a list with gaps', new Array(3)],
    ['a list with a name of its own', Object.assign([1], { more: 1 })],
  ])('%s, at the top and further in', (_what, payload) => {
    expect(codeFor(payload)).toBe('REQUEST_INVALID');
    expect(codeFor({ request: [{ headers: payload }] })).toBe('REQUEST_INVALID');
  });
});

describe('names by which a prototype is reached are REQUEST_INVALID', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '__defineGetter__',
  ];
  test.each(names)('%s, at any depth, also after it went through structured clone', (name) => {
    const member = JSON.parse(`{ "theme": "dark", "${name}": { "polluted": true } }`);
    for (const payload of [member, { request: { headers: [member] } }]) {
      expect(codeFor(payload)).toBe('REQUEST_INVALID');
      expect(codeFor(deserialize(serialize(payload)))).toBe('REQUEST_INVALID');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('a list in place of the members of a request is REQUEST_INVALID', () => {
  for (const list of [[], [{}], [['theme', 'dark']]]) expect(codeFor(list)).toBe('REQUEST_INVALID');
});

test('plain data is taken, without a prototype too', () => {
  const payload = { a: null, b: [true, 1, 'x', undefined], c: { d: -0 }, e: [] };
  for (const each of [payload, undefined, null, 'text', 7, Object.create(null)])
    expect(codeFor(each)).toBe('taken');
});

test('the router bounds before it parses: no handler is asked, and no fault of the app is reported', async () => {
  const asked: string[] = [];
  const faults: unknown[] = [];
  const entries = Object.keys(requests).map((name) => [name, () => asked.push(name)]);
  const handlers = Object.fromEntries(entries) as Handlers;
  const polluted = JSON.parse('{ "theme": "dark", "__proto__": {} }');
  const payloads = [polluted, { theme: 'x'.repeat(3_000_000) }, new Map(), { theme: new Date() }, cyclic];
  const results = [];
  for (const payload of payloads)
    results.push(await route(handlers, 'changeSettings', payload, (fault) => faults.push(fault)));
  expect(results.map((result) => (result.ok ? 'ok' : result.error.code))).toEqual([
    'REQUEST_INVALID',
    'REQUEST_TOO_LARGE',
    'REQUEST_INVALID',
    'REQUEST_INVALID',
    'REQUEST_INVALID',
  ]);
  expect({ asked, faults }).toEqual({ asked: [], faults: [] });
});
