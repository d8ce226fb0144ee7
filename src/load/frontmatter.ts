import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { diagnose, type Diagnostic, type Place } from '../model/diagnostic.ts';

/** A path into a value: `['witnesses', 0, 'text']`. */
export type FieldPath = readonly (string | number)[];

/** What a file's head holds, and where each key and value of it stands in the file. */
export interface Frontmatter {
  /** The parsed YAML: maps, lists and strings only; an empty object if there is none. */
  value: Record<string, unknown>;
  /** The place of the key, or of the value, at a path; of the nearest thing around it if the path is not there. */
  placeOf: (path: FieldPath, part: 'key' | 'value') => Place;
  /** The keys at the top whose values are there and could not be read; `everything` where nothing could. */
  unread: ReadonlySet<string> | 'everything';
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
  const whole = parse(yaml, lines);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: firstLine - 1 + Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { document, faults, unread } = faultsOf(whole).every(isHarmless)
    ? { document: whole, faults: [], unread: new Map<string, number>() }
    : leaveOutBroken(yaml);
  const rest = faultsOf(document);
  const diagnostics = [...faults, ...rest].map(({ code, message, offset }) =>
    diagnose('frontmatter', placeAt(offset), ...explainYaml(code, message)),
  );
  const isRead = isMap(document.contents) && rest.every(isHarmless);
  if (diagnostics.length === 0 && !isRead) {
    diagnostics.push(
      diagnose(
        'frontmatter',
        placeAt(0),
        'the frontmatter is no map of keys and values',
        'write one `key: value` a line',
      ),
    );
  }
  return {
    value: isRead ? (document.toJS() as Record<string, unknown>) : {}, // a map
    placeOf: (path, part) => placeAt(unread.get(String(path[0])) ?? offsetOf(document, path, part)),
    unread: isRead ? new Set(unread.keys()) : 'everything',
    diagnostics,
  };
}

const parse = (yaml: string, lineCounter?: LineCounter) =>
  parseDocument(yaml, {
    schema: 'failsafe',
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: true,
    ...(lineCounter && { lineCounter }),
  });

interface YamlFault {
  code: string;
  message: string;
  offset: number;
}

/** A key that stands twice is a fault, and yet all can be read. */
const isHarmless = ({ code }: YamlFault) => code === 'DUPLICATE_KEY';

/** What is wrong with a document; an alias that leads nowhere, or to too much, shows only when its value is asked for. */
function faultsOf(document: Document.Parsed): YamlFault[] {
  const faults = document.errors.map(({ code, message, pos }) => ({ code: code as string, message, offset: pos[0] }));
  if (faults.length > 0) return faults;
  try {
    document.toJS();
    return [];
  } catch (error) {
    return [
      {
        code: 'BAD_ALIAS',
        message: error instanceof Error ? error.message : String(error),
        offset: firstAlias(document),
      },
    ];
  }
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      offset = alias.range?.[0] ?? 0;
      return alias.resolve(document) === undefined ? visit.BREAK : undefined;
    },
  });
  return offset;
}

/**
 * Reads broken YAML piece by piece, a piece for each key at the top, so that a
 * fault in one value hides neither the other values nor what is wrong with them.
 *
 * @returns the document without the broken pieces, every place unchanged; the first fault of each piece, the
 *   others being echoes of it; and the keys that were left out, with their places.
 */
function leaveOutBroken(yaml: string): { document: Document.Parsed; faults: YamlFault[]; unread: Map<string, number> } {
  const faults: YamlFault[] = [];
  const unread = new Map<string, number>();
  let start = 0;
  const kept = yaml.split(/^(?=[^\s#\]}-])/mu).map((piece) => {
    const fault = faultOfPiece(piece);
    if (fault) {
      faults.push({ ...fault, offset: start + fault.offset });
      const key = /^["']?([^\s"':]+)["']?\s*:/u.exec(piece)?.[1];
      if (key) unread.set(key, start);
    }
    start += piece.length;
    return fault ? piece.replace(/[^\n]+/gu, (line) => '#'.padEnd(line.length)) : piece;
  });
  return { document: parse(kept.join('')), faults, unread };
}

function faultOfPiece(piece: string): YamlFault | undefined {
  const document = parse(piece);
  const fault = faultsOf(document).find((each) => !isHarmless(each));
  if (fault)
    return {
      ...fault,
      offset: fault.offset < piece.trimEnd().length ? fault.offset : openingOf(document, fault.offset),
    };
  const isStray = document.contents !== null && !isMap(document.contents);
  return isStray ? { code: 'NO_KEY', message: '', offset: 0 } : undefined;
}

/** What lacks its end shows so only at the end of the piece: the fault lies where it opens. */
function openingOf(document: Document.Parsed, end: number): number {
  let opening = end;
  visit(document, {
    Node: (_, node) => {
      const isOpened =
        (isCollection(node) && node.flow === true) || (isScalar(node) && node.type?.startsWith('QUOTE') === true);
      if (isOpened && node.range && node.range[1] >= end - 1) opening = node.range[0];
    },
  });
  return opening;
}

/** Parts a file into its frontmatter and the rest; the rest is padded with blank lines so that its lines keep their numbers. */
export function splitFile(text: string, file: string): { frontmatter: Frontmatter; body: string } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) {
    const unclosed = /^---[ \t]*\r?\n/.test(text);
    const frontmatter = parseYaml('', file, 1);
    frontmatter.diagnostics = [
      diagnose(
        'frontmatter',
        { file, line: 1, column: 1 },
        unclosed
          ? 'the frontmatter has no end, expected a line `---` after the last key'
          : 'no frontmatter, expected a first line `---`',
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
    case 'NO_KEY':
      return [
        'a line without key, expected `key: value`',
        'a value of several lines begins with `>-`, and its lines are indented',
      ];
    default:
      return [
        `not valid YAML: ${first}`,
        'a value that holds `: ` or begins with a sign such as `[`, `{`, `&`, `*`, `#` stands in quotes',
      ];
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
