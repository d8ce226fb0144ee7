import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { diagnose, type Diagnostic, type RuleName } from '../model/diagnostic.ts';
import { knownKeys, schemaAt } from '../model/fields.ts';
import type { FieldPath, Frontmatter } from './frontmatter.ts';

type Issue = z.core.$ZodIssue;

/** What a schema says of frontmatter. */
export interface Validated<Value> {
  /** The value, if all of it fits. */
  value: Value | undefined;
  /** What of it fits. */
  draft: unknown;
  /** Where the file says more, or other, than the draft does. */
  uncertain: readonly FieldPath[] | 'everything';
  diagnostics: Diagnostic[];
}

/**
 * Holds frontmatter against a schema. What could not be read is not asked for.
 *
 * @param owner what the reader is told the fields belong to: “a quote”.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  frontmatter: Frontmatter,
  owner: string,
  rule: RuleName = 'frontmatter',
): Validated<z.infer<S>> {
  const { unread } = frontmatter;
  if (unread === 'everything') return { value: undefined, draft: {}, uncertain: unread, diagnostics: [] };
  // Something stands in for what could not be read, so that it is neither missed nor thought absent.
  const placeholders = Object.fromEntries(Array.from(unread, (key) => [key, 'unread']));
  const result = schema.safeParse({ ...frontmatter.value, ...placeholders }, { reportInput: true });
  if (result.success && unread.size === 0)
    return { value: result.data, draft: result.data, uncertain: [], diagnostics: [] };
  const issues = (result.error?.issues ?? []).filter((issue) => !unread.has(String(issue.path[0])));
  const draft = structuredClone(frontmatter.value);
  for (const issue of issues) leaveOut(draft, issue, schema);
  return {
    value: undefined,
    draft,
    uncertain: [
      ...Array.from(unread, (key) => [key]),
      ...issues.filter((issue) => !isOfKey(issue)).map((issue) => toPath(issue.path)),
    ],
    diagnostics: issues.flatMap((issue) => diagnosticsOf(issue, schema, frontmatter, owner, rule)),
  };
}

/** Tells whether an issue is about a key at the top that should not be there, or is not. */
const isOfKey = (issue: Issue) => issue.path.length === 0 || (issue.path.length === 1 && issue.input === undefined);

/** Takes out what does not fit; what fits by itself, and not with another field, stays. */
function leaveOut(draft: Record<string, unknown>, issue: Issue, schema: z.ZodType): void {
  const path = toPath(issue.path);
  if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(draft, [...path, key]);
  else if (issue.code !== 'custom' || !schemaAt(schema, path)?.safeParse(valueAt(draft, path)).success)
    remove(draft, path);
}

const valueAt = (root: unknown, path: FieldPath): unknown =>
  path.reduce((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);

const toPath = (path: readonly PropertyKey[]): FieldPath =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Takes a value out, leaving lists their length so that the places of their other items still hold. */
function remove(root: unknown, path: FieldPath): void {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}

function diagnosticsOf(
  issue: Issue,
  schema: z.ZodType,
  frontmatter: Frontmatter,
  owner: string,
  rule: RuleName,
): Diagnostic[] {
  const path = toPath(issue.path);
  const at = (part: 'key' | 'value', message: string, hint?: string, name: RuleName = rule) =>
    diagnose(name, frontmatter.placeOf(path, part), message, hint);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) =>
        diagnose(
          rule,
          frontmatter.placeOf([...path, key], 'key'),
          `unknown key \`${key}\`, expected a field of ${path.length > 0 ? `\`${nameOf(path)}\`` : owner}`,
          suggest(key, known),
        ),
      );
    }
    case 'invalid_type':
      if (issue.input === undefined) {
        const field = schemaAt(schema, path);
        return [
          at('key', `missing key \`${String(path.at(-1))}\``, field?.description ? `${field.description}` : undefined),
        ];
      }
      return [
        at(
          'value',
          `${printed(issue.input)} is ${shapeOf(issue.input)}, expected ${expectedShape(issue.expected)}`,
          schemaAt(schema, path)?.description,
        ),
      ];
    case 'invalid_value': {
      if (issue.input === undefined)
        return [at('key', `missing key \`${String(path.at(-1))}\``, `one of ${issue.values.join(', ')}`)];
      const values = issue.values.map(String);
      return [
        at(
          'value',
          `${printed(issue.input)} is no value of \`${nameOf(path)}\`, expected one of ${values.join(', ')}`,
          nearest(String(issue.input), values) ?? schemaAt(schema, path)?.description,
        ),
      ];
    }
    case 'too_small':
      return [
        at(
          'value',
          `\`${nameOf(path)}\` is empty, expected at least ${String(issue.minimum)}`,
          schemaAt(schema, path)?.description,
        ),
      ];
    case 'custom':
      return [
        at(
          'value',
          issue.message,
          schemaAt(schema, path)?.description,
          (issue.params?.['rule'] as RuleName | undefined) ?? rule,
        ),
      ];
    default:
      return [at('value', issue.message, schemaAt(schema, path)?.description)];
  }
}

const nameOf = (path: FieldPath): string => String(path.findLast((step) => typeof step === 'string') ?? 'frontmatter');

const printed = (value: unknown): string => (typeof value === 'string' ? `\`${value}\`` : 'the value');
const shapeOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : 'a word or text';
const expectedShape = (expected: string): string =>
  ({ string: 'text', array: 'a list', object: 'a map of keys and values' })[expected] ?? expected;

/** Suggests the nearest of the known words, if any is near; else lists them. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  return nearest(word, known) ?? (known.length > 0 && known.length <= 40 ? `known: ${known.join(', ')}` : undefined);
}

/** Suggests the nearest of the known words, if any is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(word, known);
  return distance(word, candidate) <= Math.max(2, Math.floor(candidate.length / 2))
    ? `did you mean \`${candidate}\`?`
    : undefined;
}
