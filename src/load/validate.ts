import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { diagnose, type Diagnostic, type RuleName } from '../model/diagnostic.ts';
import { knownKeys, schemaAt } from '../model/fields.ts';
import type { FieldPath, Frontmatter } from './frontmatter.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds frontmatter against a schema.
 *
 * @param owner what the reader is told the fields belong to: “a quote”.
 * @returns the value if all of it fits, always the draft of what fits, and a diagnostic for each fault.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  frontmatter: Frontmatter,
  owner: string,
  rule: RuleName = 'frontmatter',
): { value: z.infer<S> | undefined; draft: unknown; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(frontmatter.value, { reportInput: true });
  if (result.success) return { value: result.data, draft: result.data, diagnostics: [] };
  const draft = structuredClone(frontmatter.value);
  const diagnostics: Diagnostic[] = [];
  for (const issue of result.error.issues) {
    diagnostics.push(...diagnosticsOf(issue, schema, frontmatter, owner, rule));
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(draft, [...toPath(issue.path), key]);
    else remove(draft, toPath(issue.path));
  }
  return { value: undefined, draft, diagnostics };
}

const toPath = (path: readonly PropertyKey[]): FieldPath => path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Takes a value out, leaving lists their length so that the places of their other items still hold. */
function remove(root: unknown, path: FieldPath): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}

function diagnosticsOf(issue: Issue, schema: z.ZodType, frontmatter: Frontmatter, owner: string, rule: RuleName): Diagnostic[] {
  const path = toPath(issue.path);
  const at = (part: 'key' | 'value', message: string, hint?: string, name: RuleName = rule) =>
    diagnose(name, frontmatter.placeOf(path, part), message, hint);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) =>
        diagnose(rule, frontmatter.placeOf([...path, key], 'key'), `unknown key \`${key}\`, expected a field of ${path.length > 0 ? `\`${nameOf(path)}\`` : owner}`, suggest(key, known)),
      );
    }
    case 'invalid_type':
      if (issue.input === undefined) {
        const field = schemaAt(schema, path);
        return [at('key', `missing key \`${String(path.at(-1))}\``, field?.description ? `${field.description}` : undefined)];
      }
      return [at('value', `${printed(issue.input)} is ${shapeOf(issue.input)}, expected ${expectedShape(issue.expected)}`, schemaAt(schema, path)?.description)];
    case 'invalid_value': {
      if (issue.input === undefined) return [at('key', `missing key \`${String(path.at(-1))}\``, `one of ${issue.values.join(', ')}`)];
      const values = issue.values.map(String);
      return [at('value', `${printed(issue.input)} is no value of \`${nameOf(path)}\`, expected one of ${values.join(', ')}`, suggest(String(issue.input), values))];
    }
    case 'too_small':
      return [at('value', `\`${nameOf(path)}\` is empty, expected at least ${String(issue.minimum)}`, schemaAt(schema, path)?.description)];
    case 'custom':
      return [at('value', issue.message, schemaAt(schema, path)?.description, (issue.params?.['rule'] as RuleName | undefined) ?? rule)];
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
  if (known.length === 0) return undefined;
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, Math.floor(nearest.length / 2))
    ? `did you mean \`${nearest}\`?`
    : known.length <= 40
      ? `known: ${known.join(', ')}`
      : undefined;
}
