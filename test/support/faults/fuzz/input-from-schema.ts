import fc from 'fast-check';
import type * as v from 'valibot';

/** A schema as valibot describes it, as far as the contract uses it. */
interface Described {
  type: string;
  entries?: Record<string, Described>;
  options?: readonly unknown[];
  wrapped?: Described;
  item?: Described;
  literal?: unknown;
  key?: Described;
  value?: Described;
  pipe?: ReadonlyArray<Described & { kind: string; requirement?: unknown }>;
}

/** What stands in the running app: ids that mean something there. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/**
 * Inputs that a schema takes, most of the time: what else it checks, such as lengths, is for the schema to say.
 *
 * @param words by the name of the field, for a part of its cases
 */
export function inputFrom(
  schema: v.GenericSchema,
  words: () => KnownWords,
  name = '',
): fc.Arbitrary<unknown> {
  const described = schema as unknown as Described;
  const of = (inner: unknown, innerName = name) => inputFrom(inner as v.GenericSchema, words, innerName);
  switch (described.type) {
    case 'strict_object':
    case 'object': {
      const entries = Object.entries(described.entries ?? {});
      const optional = mayBeLeftOut(schema);
      const requiredKeys = entries.map(([key]) => key).filter((key) => !optional.includes(key));
      const members = Object.fromEntries(entries.map(([key, entry]) => [key, of(entry, key)]));
      return fc.record(members, { requiredKeys });
    }
    case 'variant':
    case 'union':
      return fc.oneof(...(described.options ?? []).map((option) => of(option)));
    case 'exact_optional':
      return of(described.wrapped);
    case 'nullable':
    case 'optional':
      return fc.option(of(described.wrapped), { nil: null });
    case 'array':
      return fc.array(of(described.item), { maxLength: 4 });
    case 'picklist':
      return fc.constantFrom(...(described.options ?? []));
    case 'literal':
      return fc.constant(described.literal);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.nat(200), fc.integer(), fc.double());
    case 'record':
      return fc.dictionary(fc.string({ maxLength: 8 }), of(described.value));
    case 'string':
      return textFor(described, name, words);
    default:
      throw new Error(`no inputs for ${described.type}`);
  }
}

/** The names of an input's members that may be left out. */
export function mayBeLeftOut(schema: v.GenericSchema): string[] {
  const { entries = {} } = schema as unknown as Described;
  return Object.keys(entries).filter((name) => /^(exact_)?optional$/.test(entries[name]?.type ?? ''));
}

function textFor({ pipe = [] }: Described, name: string, words: () => KnownWords): fc.Arbitrary<string> {
  const pattern = pipe.find(({ type }) => type === 'regex')?.requirement as RegExp | undefined;
  const known = fc.nat().map((pick) => {
    const choices = words()[name] ?? [''];
    return choices[pick % choices.length] ?? '';
  });
  if (pipe.some(({ type }) => type === 'uuid')) return fc.oneof({ weight: 3, arbitrary: known }, fc.uuid());
  const any = pattern ? fc.stringMatching(pattern) : fc.string({ unit: 'binary', maxLength: 10 });
  return fc.oneof(known, any, fc.webUrl());
}
