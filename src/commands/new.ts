import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { formatText } from '../graph/report.ts';
import { checkCorpus } from '../graph/rules/index.ts';
import { CorpusError, loadCorpus, type Corpus } from '../load/corpus.ts';
import { parseRecord, type AnyRecord } from '../load/record.ts';
import { fieldsOf, type Field } from '../model/fields.ts';
import { idPattern, recordTypeNames, type RecordType } from '../model/ids.ts';
import { recordTypes } from '../model/record-types.ts';

const usage = `npm run new -- ${recordTypeNames.join('|')} [--id ID] [--set field=value]… [--body TEXT] [--content DIR]
  --set witnesses.0.memo=…   a part of a list item; several values of a list are parted by |`;

class UsageError extends Error {}

type Value = string | Value[] | { [key: string]: Value };
type Answers = { [key: string]: Value };

interface Request {
  type: RecordType;
  id: string | undefined;
  answers: Answers;
  body: string;
  content: string;
}

function readRequest(args: string[]): Request {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      body: { type: 'string' },
      content: { type: 'string' },
    },
  });
  const type = recordTypeNames.find((name) => name === positionals[0]);
  if (!type)
    throw new UsageError(
      `\`${positionals[0] ?? ''}\` is no record type, expected one of ${recordTypeNames.join(', ')}`,
    );
  const answers: Answers = {};
  for (const assignment of values.set) assign(answers, type, assignment);
  return {
    type,
    id: values.id,
    answers,
    body: values.body ?? '',
    content: resolve(values.content ?? process.env['CONTENT_DIR'] ?? 'content'),
  };
}

/** Puts `witnesses.0.memo=x` where it belongs. */
function assign(answers: Answers, type: RecordType, assignment: string): void {
  const [, path = '', value = ''] = /^([^=]+)=([\s\S]*)$/.exec(assignment) ?? [];
  if (path === '') throw new UsageError(`\`${assignment}\` sets nothing, expected field=value`);
  const steps = path.split('.');
  const field = fieldsOf(recordTypes[type].schema).find((each) => each.path[0] === steps[0]);
  const part = field?.parts?.find((each) => each.path[0] === steps.at(-1));
  const isList = steps.length === 1 ? field?.isList && !field.parts : part?.isList;
  let target: Value = answers;
  steps.slice(0, -1).forEach((step, index) => {
    const container = target as Record<string, Value>; // lists are written to by number as maps are by name
    container[step] ??= /^\d+$/.test(steps[index + 1] ?? '') ? [] : {};
    target = container[step];
  });
  (target as Record<string, Value>)[steps.at(-1) ?? ''] = isList ? value.split('|').map((each) => each.trim()) : value;
}

/** Asks for every required field that was not given, until the answer fits. */
async function askAll(request: Request, prompt: Interface): Promise<Request> {
  const { type } = request;
  const answers = { ...request.answers };
  const id =
    request.id ?? (await askUntil(prompt, 'id (kebab-case; the address for ever)', (answer) => idPattern.test(answer)));
  for (const field of fieldsOf(recordTypes[type].schema)) {
    const name = field.path[0] ?? '';
    if (answers[name] !== undefined || !field.isRequired) continue;
    answers[name] =
      field.parts && field.isList
        ? await askItems(prompt, name, field.parts)
        : field.parts
          ? await askParts(prompt, name, field.parts)
          : await askField(prompt, name, field, field.schema);
  }
  return { ...request, id, answers };
}

async function askItems(prompt: Interface, name: string, parts: Field[]): Promise<Value[]> {
  const items: Value[] = [];
  do items.push(await askParts(prompt, `${name}, number ${items.length + 1}`, parts));
  while (/^y/i.test(await prompt.question(`another of ${name}? (y/N) `)));
  return items;
}

async function askParts(prompt: Interface, name: string, parts: Field[]): Promise<Value> {
  const answers: Answers = {};
  for (const part of parts) {
    const answer = await askField(prompt, `${name}: ${part.path[0]}`, part, undefined);
    if (answer !== '' && answer.length > 0) answers[part.path[0] ?? ''] = answer;
  }
  return answers;
}

async function askField(
  prompt: Interface,
  name: string,
  field: Field,
  schema: { safeParse: (value: unknown) => { success: boolean } } | undefined,
): Promise<string | string[]> {
  const choices = field.options ? ` [${field.options.join(' · ')}]` : '';
  const parse = (answer: string) =>
    field.isList
      ? answer
          .split('|')
          .map((each) => each.trim())
          .filter(Boolean)
      : answer;
  const fits = (answer: string) =>
    (answer === ''
      ? !field.isRequired || field.isList
      : !field.options || [parse(answer)].flat().every((each) => field.options?.includes(each))) &&
    (answer === '' || !schema || schema.safeParse(parse(answer)).success);
  const answer = await askUntil(
    prompt,
    `${name}${field.isRequired ? '' : ' (or nothing)'} – ${field.description}${field.isList ? ' Parted by |.' : ''}${choices}`,
    fits,
  );
  return parse(answer);
}

async function askUntil(prompt: Interface, question: string, fits: (answer: string) => boolean): Promise<string> {
  for (;;) {
    const answer = (await prompt.question(`${question}\n> `)).trim();
    if (fits(answer)) return answer;
    console.log('  that does not fit; once more:');
  }
}

function formatRecord({ answers, type, body }: Request): string {
  const names = fieldsOf(recordTypes[type].schema).map((field) => field.path[0] ?? '');
  const known = names.filter((name) => answers[name] !== undefined).map((name) => [name, answers[name]]);
  const strangers = Object.entries(answers).filter(([name]) => !names.includes(name));
  const yaml = stringify(Object.fromEntries([...known, ...strangers]), { schema: 'failsafe', lineWidth: 110 });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Checks a record that is not written yet, together with the corpus that it would join. */
function checkRecord(corpus: Corpus, type: RecordType, path: string, text: string) {
  const { record, diagnostics } = parseRecord(type, { path, text }, corpus.site);
  const joined = { ...corpus, records: [...corpus.records, record as AnyRecord], diagnostics }; // its type is the one asked for
  return checkCorpus(joined).filter((each) => each.file === path && each.severity === 'error');
}

/** Writes a new record, if it is valid; answers the exit code. */
async function create(args: string[]): Promise<number> {
  const asked = readRequest(args);
  const corpus = await loadCorpus(asked.content);
  const prompt = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const request = prompt ? await askAll(asked, prompt) : asked;
  prompt?.close();
  if (request.id === undefined) throw new UsageError('no id, expected --id');
  const path = `${recordTypes[request.type].folder}/${request.id}.md`;
  const text = formatRecord(request);
  const prefix = relative(process.cwd(), asked.content);
  const faults = checkRecord(corpus, request.type, path, text);
  if (faults.length > 0) {
    console.error(
      `${formatText(faults, { prefix, records: 1 })}\nNot written. This is what would have been:\n\n${text}`,
    );
    return 1;
  }
  await writeFile(join(asked.content, path), text, { flag: 'wx' });
  console.log(`${join(prefix, path)} is written and valid. Its page will be /${path.replace(/\.md$/, '/')}`);
  return 0;
}

try {
  process.exitCode = await create(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError || error instanceof CorpusError || (error instanceof TypeError && 'code' in error))
    console.error(`${error.message}\nusage: ${usage}`);
  else if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
    console.error(`that record exists already: ${error.message}`);
  else console.error(error);
  process.exitCode = 2;
}
