import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { repository } from './corpus.ts';

/** What a command answered. */
export interface Answer {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of src/commands with the Node that the scripts of package.json use. */
export function runCommand(
  name: string,
  args: readonly string[],
  { cwd = repository, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Answer> {
  const { CONTENT_DIR: _, ...inherited } = process.env;
  const path = [join(repository, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn('node', [join(repository, 'src/commands', `${name}.ts`), ...args], {
      cwd,
      env: { ...inherited, PATH: path, ...env },
    });
    const answer: Answer = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (answer.stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (answer.stderr += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...answer, code }));
  });
}
