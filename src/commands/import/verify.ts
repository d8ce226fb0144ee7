import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { toString } from 'mdast-util-to-string';
import { parseBody } from '../../load/body.ts';
import { parseExcerpts, wordsOf } from '../../load/excerpts.ts';
import { splitFile } from '../../load/frontmatter.ts';
import { validate } from '../../load/validate.ts';
import { recordTypes } from '../../model/record-types.ts';
import { openLocators, type Draft } from './convert.ts';
import { getRow, type Dossier, type ExcerptRow } from './dossier.ts';
import { heldPlaces, heldWords, openWords, type Words } from './held.ts';
import { excerptIdOf, nameSeed } from './mends.ts';

/** So many words in a row are wording; fewer may be chance. */
const runLength = 6;

interface WrittenExcerpt {
  id: string;
  words: string;
  head: Record<string, unknown>;
}

interface Written {
  data: Record<string, unknown>;
  prose: string;
  excerpts: WrittenExcerpt[];
  faults: string[];
}

/**
 * Reads the records as the site does and says where their words differ from the dossier as it was read.
 *
 * @param fresh the paths that were written just now: they equal their drafts in everything else too.
 */
export async function verifyRecords(
  folder: string,
  drafts: readonly Draft[],
  fresh: ReadonlySet<string>,
  dossier: Dossier,
): Promise<string[]> {
  const all = new Map<string, Written>();
  for (const draft of drafts) all.set(draft.path, parseRecord(await readFile(join(folder, draft.path), 'utf8'), draft));
  return drafts.flatMap((draft) => {
    const written = all.get(draft.path);
    if (!written) return [];
    return [
      ...written.faults,
      ...(fresh.has(draft.path) ? verifyDraft(draft, written) : []),
      ...(draft.type === 'memo' ? verifyExcerpts(draft, written, dossier) : []),
      ...(draft.type === 'quote' ? verifyWitnesses(draft, all, dossier) : []),
    ];
  });
}

/** Compares frontmatter and prose with what was to be written. */
function verifyDraft({ path, data, body }: Draft, written: Written): string[] {
  const prose = body
    .filter((node) => node.type !== 'containerDirective')
    .map((node) => toString(node))
    .join('\n\n');
  return [
    ...(isDeepStrictEqual(written.data, data) ? [] : [`${path}: frontmatter differs from its draft`]),
    ...(written.prose === prose ? [] : [`${path}: prose differs from its draft`]),
  ];
}

function parseRecord(text: string, { path, type }: Draft): Written {
  const { frontmatter, body } = splitFile(text, path);
  const { diagnostics } = validate(recordTypes[type].schema, frontmatter, `a ${type}`);
  const tree = parseBody(body, path);
  const parsed = parseExcerpts(tree, path);
  return {
    data: frontmatter.value,
    prose: tree.text,
    excerpts: parsed.excerpts.map((each) => ({ id: each.id, words: wordsOf(each), head: each.head })),
    faults: [...frontmatter.diagnostics, ...diagnostics, ...parsed.diagnostics].map(
      (each) => `${path}:${each.line} ${each.rule} ${each.message}`,
    ),
  };
}

/** Compares every excerpt with the dossier: its words but for white space, and whatever of its head is copied. */
function verifyExcerpts({ id, path }: Draft, written: Written, dossier: Dossier): string[] {
  const rows = getRow(dossier, 'memo', id).excerpts ?? [];
  const count = written.excerpts.length;
  const faults = count === rows.length ? [] : [`${path}: ${count} excerpts, the dossier has ${rows.length}`];
  for (const row of rows) {
    const found = written.excerpts.find((each) => each.id === excerptIdOf(id, row.id));
    const expected = row.hold ? '' : foldSpace(row.text);
    if (foldSpace(found?.words ?? '?') !== expected)
      faults.push(`${path}#${row.id}: words differ\n  dossier: ${expected}\n  content: ${found?.words ?? 'none'}`);
    if (!isDeepStrictEqual(found?.head, expectedHead(row, dossier))) faults.push(`${path}#${row.id}: head differs`);
  }
  return faults;
}

/** The head that an excerpt must have; a held one says no more than its language, reason and grade. */
function expectedHead(row: ExcerptRow, dossier: Dossier): object {
  if (row.hold === undefined) {
    const places = row.also_read_at?.map((place) => nameSeed(place, dossier));
    const head = Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id' && key !== 'text'));
    return { ...head, read_at: nameSeed(row.read_at, dossier), ...(places && { also_read_at: places }) };
  }
  const { lang, locator, carrier, verification, hold } = row;
  return {
    lang,
    ...(locator && openLocators.test(locator) && { locator }),
    ...(carrier && { carrier }),
    verification,
    hold,
  };
}

/** Compares every witness with the dossier, and looks it up in the excerpt that it names. */
function verifyWitnesses({ id, path }: Draft, written: ReadonlyMap<string, Written>, dossier: Dossier): string[] {
  const { witnesses, hold } = getRow(dossier, 'quote', id);
  const found = written.get(path)?.data['witnesses'] as { text?: string }[] | undefined;
  return witnesses.flatMap(({ memo, excerpt, text }, index) => {
    const copy = found?.[index]?.text;
    if (hold) return copy === undefined ? [] : [`${path}: a held quote with words`];
    if (copy !== text)
      return [`${path}: witness ${index + 1} differs\n  dossier: ${text}\n  content: ${copy ?? 'none'}`];
    const passage = written
      .get(`memos/${memo}.md`)
      ?.excerpts.find((each) => each.id === excerptIdOf(memo, excerpt))?.words;
    return standsIn(text, passage)
      ? []
      : [
          `${path}: witness ${index + 1} is not verbatim in ${memo}#${excerpt}\n  witness: ${text}\n  excerpt: ${passage ?? 'none'}`,
        ];
  });
}

/** Finds the parts of a text in a passage, in order; white space and typographic quotes and dashes are folded. */
function standsIn(text: string, passage: string | undefined): boolean {
  const whole = foldSigns(passage ?? '');
  let from = 0;
  return foldSigns(text)
    .split(/\[(?:…|\.\.\.)\]/)
    .every((part) => {
      const at = whole.indexOf(part.trim(), from);
      from = at + part.trim().length;
      return at >= 0;
    });
}

const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
const foldSigns = (text: string): string =>
  foldSpace(text)
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[–—‑]/g, '-');

/** What the search for held words found in the content. */
export interface HeldReport {
  /** Held words or addresses that stand in the content. */
  faults: string[];
  /** Runs of held words in the content that an open excerpt has too. */
  excused: string[];
}

/** Looks for runs of held words, and for the places where they were read, in every file of the content. */
export async function findHeldWords(folder: string, dossier: Dossier): Promise<HeldReport> {
  const held = runsOf(heldWords(dossier));
  const open = runsOf(openWords(dossier));
  const places = [...heldPlaces(dossier)];
  const report: HeldReport = { faults: [], excused: [] };
  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(?:md|yaml)$/.test(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    for (const place of places) if (text.includes(place)) report.faults.push(`${path}: address of held words ${place}`);
    for (const { words, run } of passagesIn(tokensOf(text), held, (each) => open.has(each))) {
      report.excused.push(`${path}: “${words}” (held in ${held.get(run)}, open in ${open.get(run)})`);
    }
    for (const { words, run } of passagesIn(tokensOf(text), held, (each) => !open.has(each))) {
      report.faults.push(`${path}: held words “${words}” of ${held.get(run)}`);
    }
  }
  return report;
}

/** Every run of words in some texts, and where it stands. A text that is shorter than a run is one. */
function runsOf(texts: readonly Words[]): Map<string, string> {
  const runs = new Map<string, string>();
  for (const { where, text } of texts) {
    const tokens = tokensOf(text);
    const length = Math.min(runLength, tokens.length);
    for (let start = 0; start + length <= tokens.length; start += 1)
      runs.set(tokens.slice(start, start + length).join(' '), where);
  }
  return runs;
}

/** Joins the runs that are found and wanted to passages as long as they go; each with the run that it begins with. */
function passagesIn(
  tokens: readonly string[],
  runs: ReadonlyMap<string, string>,
  isWanted: (run: string) => boolean,
): { words: string; run: string }[] {
  const lengths = new Set([...runs.keys()].map((run) => run.split(' ').length));
  const passages: { start: number; end: number; run: string }[] = [];
  for (const start of tokens.keys()) {
    for (const length of lengths) {
      const run = tokens.slice(start, start + length).join(' ');
      if (!runs.has(run) || !isWanted(run)) continue;
      const last = passages.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, start + length);
      else passages.push({ start, end: start + length, run });
    }
  }
  return passages.map(({ start, end, run }) => ({ words: tokens.slice(start, end).join(' '), run }));
}

/** Words without case and signs: letters and digits of any script. */
const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
