import type * as v from 'valibot';

interface Node {
  type: string;
  kind: string;
  pipe?: readonly Node[];
  entries?: Record<string, Node>;
  options?: readonly Node[];
  wrapped?: Node;
  item?: Node;
  requirement?: unknown;
}

/** Where a schema would take a text, a list or a number without an upper bound, by its path. */
export function unboundedInputs(given: v.GenericSchema, path: string): string[] {
  const schema = given as unknown as Node;
  const inside = (node: Node | undefined, name: string) =>
    node ? unboundedInputs(node as unknown as v.GenericSchema, name) : [];
  switch (schema.type) {
    case 'strict_object':
      return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) => inside(entry, `${path}.${key}`));
    case 'variant':
      return (schema.options ?? []).flatMap((option) => inside(option, path));
    case 'nullable':
    case 'optional':
    case 'exact_optional':
      return inside(schema.wrapped, path);
    case 'array':
      return [...(hasAction(schema, 'max_length') ? [] : [path]), ...inside(schema.item, `${path}[]`)];
    case 'string':
      return isBoundedText(schema) ? [] : [path];
    case 'number':
      return hasAction(schema, 'max_value') || hasAction(schema, 'safe_integer') ? [] : [path];
    case 'boolean':
    case 'literal':
    case 'picklist':
      return [];
    default:
      return [`${path} (${schema.type})`];
  }
}

function hasAction({ pipe = [] }: Node, type: string): boolean {
  return pipe.some((action) => action.kind === 'validation' && action.type === type);
}

function isBoundedText(schema: Node): boolean {
  if (hasAction(schema, 'max_length') || hasAction(schema, 'uuid')) return true;
  const patterns = (schema.pipe ?? []).map(({ requirement }) => requirement);
  return patterns.some((pattern) => pattern instanceof RegExp && isBounded(pattern.source));
}

/** A whole-text pattern in which nothing repeats without an end. */
function isBounded(source: string): boolean {
  const withoutClasses = source.replace(/\[(\\.|[^\]])*\]/g, 'x').replace(/\\./g, 'x');
  return /^\^.*\$$/.test(source) && !/[*+]|\{\d+,\}/.test(withoutClasses);
}
