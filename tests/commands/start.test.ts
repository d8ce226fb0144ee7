import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repository } from '../support/corpus.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/index.html'), '<h1>home</h1>');
});

afterAll(() => rm(folder, { recursive: true }));

/** Starts the command in a folder; `said` waits for words on its output. */
function start(cwd: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [join(repository, 'src/commands/start.ts')], {
    cwd,
    env: { ...process.env, ...env },
  });
  let output = '';
  const said = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        resolve(output);
      });
    }
  });
  return { child, said, ended: once(child, 'exit').then(([code]) => ({ code: code as number | null, output })) }; // the first value of `exit` is its code
}

/** A port at which nothing listens for now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens at a port
  server.close();
  return port;
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  'prints its address when it answers, and ends cleanly on %s',
  async (signal) => {
    const port = await freePort();
    const { child, said, ended } = start(folder, { PORT: String(port), BASE_PATH: '' });
    expect(await said).toBe(`The site is at http://localhost:${port}/ (end with Ctrl-C)\n`);
    const answer = await fetch(`http://localhost:${port}/`);
    expect(await answer.text()).toBe('<h1>home</h1>');
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, output: `The site is at http://localhost:${port}/ (end with Ctrl-C)\n` });
  },
);

it.skipIf(process.platform === 'win32')('ends when npm’s shell does, which tells it nothing', async () => {
  const port = await freePort();
  const command = `"${process.execPath}" "${join(repository, 'src/commands/start.ts')}"; true`;
  const shell = spawn('sh', ['-c', command], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), BASE_PATH: '', npm_lifecycle_event: 'start' },
  });
  const output = once(shell.stdout, 'close');
  await once(shell.stdout, 'data');
  shell.kill('SIGTERM');
  await output; // the server held it open
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow('fetch failed');
});

it('prints the folder in which the site lies', async () => {
  const port = await freePort();
  const { child, said, ended } = start(folder, { PORT: String(port), BASE_PATH: 'base' });
  expect(await said).toContain(`http://localhost:${port}/base/ `);
  child.kill('SIGINT');
  await ended;
});

it('says that a port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo; // it listens at a port
  const { code, output } = await start(folder, { PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(1);
  expect(output).toBe(
    `port ${port} is taken: end the program that uses it, or choose another, such as \`PORT=4321 npm start\`\n`,
  );
});

it.each(['abc', '0', '70000', '-1', '43.2'])('says that %s is no port', async (port) => {
  const { code, output } = await start(folder, { PORT: port }).ended;
  expect(code).toBe(1);
  expect(output).toBe(`\`${port}\` is no port, expected \`PORT\` between 1 and 65535\n`);
});

it('says that there is no site yet', async () => {
  const { code, output } = await start(tmpdir(), { PORT: String(await freePort()) }).ended;
  expect(code).toBe(1);
  expect(output).toBe('no site in `dist/`: run `npm run build` first\n');
});
