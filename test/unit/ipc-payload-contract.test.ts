import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type RequestName, requests } from '../../electron/ipc/contract.ts';
import { requirePlainPayload } from '../../electron/ipc/payload.ts';
import { sampleInput } from '../support/hostile/sample-input.ts';
import { unboundedInputs } from '../support/hostile/unbounded-inputs.ts';

const names = Object.keys(requests) as RequestName[];

describe('the inputs of the contract', () => {
  test('hold no text, list or number without an upper bound', () => {
    expect(names.flatMap((name) => unboundedInputs(requests[name].input, name))).toEqual([]);
  });

  test('and this is seen where one does', () => {
    const schema = v.strictObject({
      text: v.pipe(v.string(), v.trim()),
      list: v.array(v.pipe(v.string(), v.maxLength(5))),
      pattern: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
      bounded: v.pipe(v.string(), v.regex(/^[a-z+]{1,9}$/)),
      loose: v.record(v.string(), v.boolean()),
      number: v.number(),
    });
    expect(unboundedInputs(schema, 'it')).toEqual([
      'it.text',
      'it.list',
      'it.pattern',
      'it.loose (record)',
      'it.number',
    ]);
  });

  test.each(names)('%s takes its sample, and that sample passes the bounds', (name) => {
    expect(() => requirePlainPayload(sampleInput(requests[name].input))).not.toThrow();
  });

  test('the largest input that a schema allows passes the bounds', () => {
    const headers = Array.from({ length: 50 }, () => ({ name: 'x'.repeat(2048), value: 'y'.repeat(8192) }));
    const request = { method: 'POST', url: 'u'.repeat(8192), headers, body: 'b'.repeat(1024 * 1024) };
    const accountId = '7f8c0a52-3f0e-4b86-9d4c-0a5d8a1c9f10';
    const call = { accountId, request };
    expect(v.is(requests.callApi.input, call)).toBe(true);
    expect(() => requirePlainPayload(call)).not.toThrow();
    const accountIds = Array.from({ length: 10_000 }, () => accountId);
    const apply = { importId: accountId, accountIds, withClients: true, withSettings: true };
    expect(() => requirePlainPayload(apply)).not.toThrow();
  });
});
