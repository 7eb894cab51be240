import fc from 'fast-check';

/** A payload spoilt in one place, and whether it must be refused whatever else is in it. */
export interface Spoilt {
  payload: unknown;
  mustBeRefused: boolean;
}

/** What structured cloning carries, and more than JSON does. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    maxDepth: 2,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
    withUnicodeString: true,
  }),
  fc.constantFrom<unknown>(Number.MAX_VALUE, -0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -1, 1e21),
  fc.constantFrom<unknown>(
    '\ud800',
    'a\udfffb',
    '\u0000',
    '\u202e',
    'x'.repeat(100_000),
    '{}',
    '../..',
    '%00',
  ),
  fc.constantFrom<unknown>(new Error('no'), new Uint8Array(64), [], {}, null, undefined),
  fc.nat(3).map((depth) => nested(10 ** depth)),
  fc.constant(0).map(() => circular()),
);

const hostileNames = ['__proto__', 'constructor', 'prototype', 'toJSON', 'then', 'valueOf', 'hasOwnProperty'];
const name = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 12 }));

/**
 * A valid payload with one more member, one less, or one of another kind; somewhere in it.
 *
 * @param mayLack names of members that it is valid without
 */
export function spoilt(valid: fc.Arbitrary<unknown>, mayLack: readonly string[] = []): fc.Arbitrary<Spoilt> {
  return fc.tuple(valid, fc.nat(), fc.nat(5), name, anything).map(([payload, place, how, added, other]) => {
    const { missing, ...changed } = spoil(payload, place, how, added, other);
    const isStillValid = missing !== undefined && mayLack.includes(missing);
    return { ...changed, mustBeRefused: changed.mustBeRefused && !isStillValid };
  });
}

function spoil(
  payload: unknown,
  place: number,
  how: number,
  added: string,
  other: unknown,
): Spoilt & { missing?: string } {
  if (how === 0 || typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return { payload: other, mustBeRefused: typeof other !== 'object' || other === null };
  const copy = structuredClone(payload) as Record<string, unknown>;
  const names = Object.keys(copy);
  const chosen = names[place % Math.max(names.length, 1)];
  if (how === 1 || chosen === undefined) {
    const isNew = !Object.hasOwn(copy, added);
    // As a payload from the wire has it: a member of that name, and no other prototype.
    Object.defineProperty(copy, added, {
      value: other,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return { payload: copy, mustBeRefused: isNew };
  }
  if (how === 2) {
    delete copy[chosen];
    return { payload: copy, mustBeRefused: true, missing: chosen };
  }
  if (how === 3) return { payload: Object.setPrototypeOf(copy, { [added]: other }), mustBeRefused: false };
  const inner = copy[chosen];
  const replaced = how === 4 && isPlainObject(inner) ? spoil(inner, place, 1, added, other).payload : other;
  return { payload: { ...copy, [chosen]: replaced }, mustBeRefused: false };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function nested(depth: number): unknown {
  let value: unknown = null;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

function circular(): unknown {
  const value: Record<string, unknown> = {};
  value.value = value;
  return value;
}
