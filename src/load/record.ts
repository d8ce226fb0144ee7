import { diagnose, type Diagnostic, type Place } from '../model/diagnostic.ts';
import { idPattern, refOf, type RecordRef, type RecordType } from '../model/ids.ts';
import { recordTypes, type DataOf, type Draft } from '../model/record-types.ts';
import type { Site } from '../model/site.ts';
import { parseBody, type Body } from './body.ts';
import { complainOfStrayBlocks, parseExcerpts, type Excerpt } from './excerpts.ts';
import type { SourceFile } from './files.ts';
import { splitFile, type FieldPath, type Frontmatter } from './frontmatter.ts';
import { nearest, validate } from './validate.ts';

/** One file of the corpus, as a record of its type. */
export interface EvidenceRecord<T extends RecordType = RecordType> {
  type: T;
  id: string;
  ref: RecordRef;
  /** The path of its file, relative to the corpus. */
  file: string;
  /** False where the file could not be read: the record exists, and nothing is known of it. */
  isReadable: boolean;
  /** The frontmatter, if all of it fits the schema. */
  data: DataOf<T> | undefined;
  /** What of the frontmatter fits: so that one fault hides no other. */
  draft: Draft<DataOf<T>>;
  /** Tells whether the file may say more of a field than the draft does: it could not be read, or the field is at fault. */
  isUncertain: (...path: FieldPath) => boolean;
  /** Tells whether the file may name a record in what could not be understood of it. */
  mayName: (id: string) => boolean;
  /** The Markdown below the frontmatter, padded so that its lines keep their numbers. */
  source: string;
  /** The parsed body; parsed when it is first asked for, and once. */
  readonly body: Body;
  /** The verbatim passages of a memo; none for other types. */
  excerpts: Excerpt[];
  placeOf: (path: FieldPath, part?: 'key' | 'value') => Place;
}

/** A record whose type is told by its `type`. */
export type AnyRecord = { [T in RecordType]: EvidenceRecord<T> }[RecordType];

/** Makes a record of one file, or as much of one as the file allows, and says what is wrong. */
export function parseRecord<T extends RecordType>(
  type: T,
  file: SourceFile,
  site: Draft<Site> | undefined,
): { record: EvidenceRecord<T>; diagnostics: Diagnostic[] } {
  const id = file.path.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
  const { frontmatter, body: source } = splitFile(file.text ?? '', file.path);
  const diagnostics: Diagnostic[] = idPattern.test(id)
    ? []
    : [
        diagnose(
          'slug',
          { file: file.path, line: 1, column: 1 },
          `\`${id}\` is not an id, expected kebab-case`,
          `rename the file to \`${kebab(id)}.md\``,
        ),
      ];
  const isReadable = file.text !== undefined && !(frontmatter.unread === 'everything' && source.trim() === '');
  const checked = checkFrontmatter(type, frontmatter, site);
  if (file.text !== undefined) diagnostics.push(...checked.diagnostics);
  const parse = once(() => parseBody(source, file.path));
  const found =
    type === 'memo' && isReadable
      ? parseExcerpts(parse(), file.path)
      : {
          excerpts: [],
          diagnostics: source.includes(':::') ? complainOfStrayBlocks(parse(), file.path, withArticle(type)) : [],
        };
  return {
    record: {
      type,
      id,
      ref: refOf(type, id),
      file: file.path,
      isReadable,
      data: checked.value,
      draft: checked.draft,
      isUncertain: (...path) =>
        checked.uncertain === 'everything' ||
        checked.uncertain.some((each) => isWithin(each, path) || isWithin(path, each)),
      mayName: (id) => checked.value === undefined && (file.text ?? file.remains ?? '').includes(id),
      source,
      get body() {
        return parse();
      },
      excerpts: found.excerpts,
      placeOf: (path, part = 'value') => frontmatter.placeOf(path, part),
    },
    diagnostics: [...diagnostics, ...found.diagnostics],
  };
}

function checkFrontmatter<T extends RecordType>(type: T, frontmatter: Frontmatter, site: Draft<Site> | undefined) {
  const { schema, singular } = recordTypes[type];
  const checked = validate(schema, frontmatter, withArticle(singular));
  const faults = [...checked.diagnostics, ...checkScope(type, frontmatter, site)];
  const diagnostics = [...frontmatter.diagnostics, ...faults];
  return {
    value: diagnostics.length === 0 ? (checked.value as DataOf<T>) : undefined, // the schema is the one of T
    draft: checked.draft as Draft<DataOf<T>>, // what does not fit was taken out
    uncertain: checked.uncertain,
    diagnostics,
  };
}

/** The values of `scope` belong to the dispute, so they are known only once site.yaml is read. */
function checkScope(type: RecordType, frontmatter: Frontmatter, site: Draft<Site> | undefined): Diagnostic[] {
  const scope = frontmatter.value['scope'];
  const known = site?.scopes?.map((each) => each?.value);
  // A scope of site.yaml that is itself at fault may be the one that is meant.
  if (
    type !== 'quote' ||
    typeof scope !== 'string' ||
    !known?.every((value) => value !== undefined) ||
    known.includes(scope)
  )
    return [];
  return [
    diagnose(
      'frontmatter',
      frontmatter.placeOf(['scope'], 'value'),
      `\`${scope}\` is no value of \`scope\`, expected one of ${known.join(', ')}`,
      nearest(scope, known) ?? 'the scopes stand in `site.yaml`',
    ),
  ];
}

const withArticle = (word: string) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

const isWithin = (path: FieldPath, outer: FieldPath) => outer.every((step, index) => path[index] === step);

const kebab = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'new-name';

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
