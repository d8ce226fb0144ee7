import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatGithub, formatJson, formats, formatText, type Format, type ReportOptions } from '../graph/report.ts';
import { checkCorpus } from '../graph/rules/index.ts';
import { CorpusError, loadCorpus } from '../load/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const usage = 'npm run check -- [--content DIR] [--format text|json|github] [--max N]';

const print: Record<Format, (diagnostics: readonly Diagnostic[], options: ReportOptions) => string> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
};

interface Options {
  content: string;
  format: Format;
  maximum: number | undefined;
}

class UsageError extends Error {}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: { content: { type: 'string' }, format: { type: 'string', default: 'text' }, max: { type: 'string' } },
  });
  const format = formats.find((each) => each === values.format);
  if (!format) throw new UsageError(`\`${values.format}\` is no format, expected one of ${formats.join(', ')}`);
  if (values.max !== undefined && !/^\d+$/.test(values.max))
    throw new UsageError(`\`${values.max}\` is no number, expected how many diagnostics to print`);
  return {
    content: resolve(values.content ?? process.env['CONTENT_DIR'] ?? 'content'),
    format,
    maximum: values.max === undefined ? undefined : Number(values.max),
  };
}

/** Checks a corpus; answers the exit code: 0 no error, 1 at least one, 2 could not run. */
async function check(args: string[]): Promise<number> {
  const { content, format, maximum } = readOptions(args);
  const corpus = await loadCorpus(content);
  const diagnostics = checkCorpus(corpus);
  console.log(
    print[format](diagnostics, { prefix: relative(process.cwd(), content), records: corpus.records.length, maximum }),
  );
  return diagnostics.some((each) => each.severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await check(process.argv.slice(2));
} catch (error) {
  const isExpected =
    error instanceof UsageError || error instanceof CorpusError || (error instanceof TypeError && 'code' in error);
  if (isExpected) console.error(`${error.message}\nusage: ${usage}`);
  else if (error instanceof Error && 'code' in error) console.error(`could not read the corpus: ${error.message}`);
  else console.error(error);
  process.exitCode = 2;
}
