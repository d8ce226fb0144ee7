import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { resolve } from 'node:path';
import { serveFolder } from './static-server.ts';

/** A mistake of whoever started the command, told in a sentence. */
class StartError extends Error {}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new StartError(`\`${text}\` is no port, expected \`PORT\` between 1 and 65535`);
  return port;
}

/** Where the site lies, as `BASE_PATH` says, with a slash at either end. */
const readBase = (text = ''): string => `/${text}/`.replace(/\/+/g, '/');

/** Both addresses that `localhost` may mean, so that it is ours whichever a program tries first; no other machine can reach them. */
const addresses = ['127.0.0.1', '::1'];

const listen = (listener: RequestListener, host: string, port: number): Promise<void> =>
  new Promise((done, fail) => {
    createServer(listener)
      .once('error', ({ code }: NodeJS.ErrnoException) => {
        // A machine without IPv6 has the one address only.
        if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') done();
        else fail(new StartError(complaint(port, code)));
      })
      .listen(port, host, done);
  });

const complaint = (port: number, code: string | undefined): string =>
  code === 'EADDRINUSE'
    ? `port ${port} is taken: end the program that uses it, or choose another, such as \`PORT=${port === 4321 ? 4322 : 4321} npm start\``
    : `port ${port} cannot be used (${code ?? 'unknown reason'}): choose another, such as \`PORT=4322 npm start\``;

/** Serves the built site until it is interrupted. */
async function start(): Promise<void> {
  const port = readPort(process.env['PORT'] || '4321');
  const base = readBase(process.env['BASE_PATH']);
  const folder = resolve('dist');
  if (!existsSync(folder)) throw new StartError('no site in `dist/`: run `npm run build` first');
  for (const host of addresses) await listen(serveFolder(folder, base), host, port);
  console.log(`The site is at http://localhost:${port}${base} (end with Ctrl-C)`);
}

/**
 * Ends when the shell ends in which npm started this.
 *
 * npm passes a signal to its shell, and the shell to nobody: the server would hold the port for ever.
 */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(0), 250).unref();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
if (process.env['npm_lifecycle_event']) endWithParent();

try {
  await start();
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
