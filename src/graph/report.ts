import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { folders } from '../model/ids.ts';

export interface ReportOptions {
  /** The way from where the reader stands to the corpus; put before every path. */
  prefix: string;
  /** How many records were looked at. */
  records: number;
  /** At most so many diagnostics are printed; all are counted. */
  maximum?: number | undefined;
}

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** Prints diagnostics for people: one a line, the hint indented under it, the count at the end. */
export function formatText(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const shown = diagnostics.slice(0, options.maximum);
  const lines = shown.flatMap((each) => [
    `${placed(each, options)} ${each.severity} ${each.rule}  ${oneLine(reachable(each.message, options))}`,
    ...(each.hint === undefined ? [] : [`    ${oneLine(reachable(each.hint, options))}`]),
  ]);
  const rest = diagnostics.length - shown.length;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : []), summarize(diagnostics, options)].join('\n');
}

/** Gives diagnostics to programs. */
export function formatJson(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const shown = diagnostics.slice(0, options.maximum).map(({ file, line, column, severity, rule, message, hint }) => ({
    file: join(options.prefix, file),
    line,
    column,
    severity,
    rule,
    message: reachable(message, options),
    hint: hint === undefined ? null : reachable(hint, options),
  }));
  return JSON.stringify({ diagnostics: shown, counts: count(diagnostics, options) }, null, 2);
}

/** Annotates a pull request on GitHub, where values escape per cent signs, line ends, colons and commas. */
export function formatGithub(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const lines = diagnostics
    .slice(0, options.maximum)
    .map(
      (each) =>
        `::${each.severity} file=${property(join(options.prefix, each.file))},line=${each.line},col=${each.column},title=${property(each.rule)}::${data(reachable(each.hint === undefined ? each.message : `${each.message}\n${each.hint}`, options))}`,
    );
  return [...lines, summarize(diagnostics, options)].join('\n');
}

const placed = (each: Diagnostic, { prefix }: ReportOptions) =>
  `${join(prefix, each.file)}:${each.line}:${each.column}`;

const fileInWords = new RegExp(
  `(?<![\\w/.-])(?:${[...Object.values(folders), 'pages'].join('|')})/[\\w.-]+\\.md(?![\\w-])`,
  'gu',
);

/** A second place, named in words, is to be reached from where the reader stands as the first is. */
const reachable = (text: string, { prefix }: ReportOptions) => text.replace(fileInWords, (file) => join(prefix, file));

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

const count = (diagnostics: readonly Diagnostic[], { records }: ReportOptions) => ({
  errors: diagnostics.filter((each) => each.severity === 'error').length,
  warnings: diagnostics.filter((each) => each.severity === 'warning').length,
  files: new Set(diagnostics.map((each) => each.file)).size,
  records,
});

function summarize(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const { errors, warnings, files, records } = count(diagnostics, options);
  const of = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const where = diagnostics.length === 0 ? `in ${of(records, 'record')}` : `in ${files} of ${of(records, 'record')}`;
  return `${of(errors, 'error')}, ${of(warnings, 'warning')} ${where}`;
}
