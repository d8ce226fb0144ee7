import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { diagnose, type Diagnostic, type Place } from '../model/diagnostic.ts';

/** A path into a value: `['witnesses', 0, 'text']`. */
export type FieldPath = readonly (string | number)[];

/** What a file's head holds, and where each key and value of it stands in the file. */
export interface Frontmatter {
  /** The parsed YAML: maps, lists and strings only; an empty object if there is none. */
  value: Record<string, unknown>;
  /** The place of the key, or of the value, at a path; of the nearest thing around it if the path is not there. */
  placeOf: (path: FieldPath, part: 'key' | 'value') => Place;
  diagnostics: Diagnostic[];
}

/**
 * Parses YAML and remembers the places.
 *
 * The failsafe schema keeps every scalar as the text that the editor typed: `1990` and
 * `no` stay words, an ISBN keeps its zeros, an unquoted date does not become another type.
 *
 * @param firstLine the line of the file, from 1, on which the YAML begins.
 */
export function parseYaml(yaml: string, file: string, firstLine: number): Frontmatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: firstLine - 1 + Math.max(line, 1), column: Math.max(col, 1) };
  };
  const diagnostics = document.errors.map((error) =>
    diagnose('frontmatter', placeAt(error.pos[0]), ...explainYaml(error.code, error.message)),
  );
  const value: unknown = document.toJS();
  if (!isMap(document.contents) && document.errors.length === 0) {
    diagnostics.push(diagnose('frontmatter', placeAt(0), 'the frontmatter is no map of keys and values', 'write one `key: value` a line'));
  }
  return {
    value: isMap(document.contents) ? (value as Record<string, unknown>) : {},
    placeOf: (path, part) => placeAt(offsetOf(document, path, part)),
    diagnostics,
  };
}

/** Parts a file into its frontmatter and the rest; the rest is padded with blank lines so that its lines keep their numbers. */
export function splitFile(text: string, file: string): { frontmatter: Frontmatter; body: string } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) {
    const unclosed = /^---[ \t]*\r?\n/.test(text);
    const frontmatter = parseYaml('', file, 1);
    frontmatter.diagnostics = [
      diagnose(
        'frontmatter',
        { file, line: 1, column: 1 },
        unclosed ? 'the frontmatter has no end, expected a line `---` after the last key' : 'no frontmatter, expected a first line `---`',
        'frontmatter stands between two lines `---`',
      ),
    ];
    return { frontmatter, body: unclosed ? '' : text };
  }
  const lineCount = match[0].split('\n').length - 1;
  return {
    frontmatter: parseYaml(match[1] ?? '', file, 2),
    body: '\n'.repeat(lineCount) + text.slice(match[0].length),
  };
}

function explainYaml(code: string, message: string): [message: string, hint: string] {
  const first = message.split('\n')[0] ?? message;
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['the key stands here a second time, expected each key once', 'remove one of the two'];
    case 'TAB_AS_INDENT':
      return ['a tab, expected spaces: YAML is indented with spaces', 'replace the tab by two spaces'];
    default:
      return [`not valid YAML: ${first}`, 'a value that holds `: ` or begins with a sign such as `[`, `{`, `&`, `*`, `#` stands in quotes'];
  }
}

function offsetOf(document: Document.Parsed, path: FieldPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const next = childOf(node, step);
    if (!next) return offset;
    offset = startOf(isLast && part === 'value' ? (next.value ?? next.key) : (next.key ?? next.value)) ?? offset;
    node = next.value;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (!isCollection(node)) return undefined;
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  const item = node.items[Number(step)];
  return item === undefined ? undefined : { key: undefined, value: item };
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
