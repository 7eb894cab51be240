import { randomUUID } from 'node:crypto';
import * as v from 'valibot';

type Schema = v.GenericSchema & {
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
  wrapped?: Schema;
  item?: Schema;
  literal?: unknown;
};

const texts = ['a', randomUUID(), 'https://idp.example.test', 'openid'];
const numbers = [1, 5, 0, 200];

/** An input that a schema takes: to be refused for who sent it, or changed in one place to be refused for that. */
export function sampleInput(given: v.GenericSchema): unknown {
  const schema = given as Schema;
  const value = valueFor(schema);
  v.parse(schema, value);
  return value;
}

function valueFor(schema: Schema): unknown {
  switch (schema.type) {
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {}).map(([key, entry]) => [key, sampleInput(entry)]),
      );
    case 'variant':
      return sampleInput(schema.options?.[0] as Schema);
    case 'picklist':
      return schema.options?.[0];
    case 'literal':
      return schema.literal;
    case 'nullable':
    case 'optional':
    case 'exact_optional':
      return sampleInput(schema.wrapped as Schema);
    case 'array':
      return [sampleInput(schema.item as Schema)];
    case 'boolean':
      return false;
    case 'number':
      return numbers.find((each) => v.is(schema, each));
    case 'string':
      return texts.find((each) => v.is(schema, each));
    default:
      throw new Error(`no sample for a schema of type ${schema.type}`);
  }
}
