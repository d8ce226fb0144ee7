import type { z } from 'zod';

type Path = readonly (string | number)[];

/** One thing that an editor is asked for: where it goes, what it is, and what may be answered. */
export interface Field {
  path: string[];
  /** The sentence with which the schema documents it. */
  description: string;
  isRequired: boolean;
  /** True where several answers are wanted, in a list. */
  isList: boolean;
  /** The closed list of answers, if there is one. */
  options: string[] | undefined;
}

/** Walks a schema along a path, through optional wrappers, lists and objects. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType = unwrap(current);
    current = typeof step === 'number' ? elementOf(inner) : shapeOf(inner)?.[step];
    if (!current) return undefined;
  }
  return current;
}

/** The names of the fields that an object may have at a path of a schema. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return Object.keys((found && shapeOf(unwrap(found))) ?? {});
}

/** Lists the fields of an object schema in the order in which they are written; lists of objects are one field. */
export function fieldsOf(schema: z.ZodType): (Field & { schema: z.ZodType; parts: Field[] | undefined })[] {
  return Object.entries(shapeOf(unwrap(schema)) ?? {}).map(([name, wrapped]) => {
    const inner = unwrap(wrapped);
    const element = elementOf(inner);
    const target = element ? unwrap(element) : inner;
    return {
      path: [name],
      description: wrapped.description ?? inner.description ?? '',
      isRequired: !wrapped.safeParse(undefined).success,
      isList: element !== undefined,
      options: 'options' in target ? (target.options as string[]) : undefined,
      schema: wrapped,
      parts: shapeOf(target) ? fieldsOf(target) : undefined,
    };
  });
}

// zod keeps what its wrappers wrap in properties that its base type does not declare.
const elementOf = (schema: z.ZodType) => ('element' in schema ? (schema.element as z.ZodType) : undefined);
const shapeOf = (schema: z.ZodType) => ('shape' in schema ? (schema.shape as Record<string, z.ZodType>) : undefined);

function unwrap(schema: z.ZodType): z.ZodType {
  const isWrapper = 'unwrap' in schema && typeof schema.unwrap === 'function' && !('element' in schema);
  return isWrapper ? unwrap((schema.unwrap as () => z.ZodType)()) : schema;
}
