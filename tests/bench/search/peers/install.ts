import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the peers are laid: they are tools of this benchmark, and no dependencies of the site. */
const folder = resolve('.cache/bench-peers');
const lock = 'package-lock.json';

/** Lays the peers, in the versions of the lock file, unless they lie there already. */
export function installPeers(): void {
  const marker = join(folder, 'node_modules', '.installed.json');
  const wanted = readFileSync(join(import.meta.dirname, lock), 'utf8');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', lock]) copyFileSync(join(import.meta.dirname, name), join(folder, name));
  console.error('installing the peers in .cache/bench-peers/ …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  copyFileSync(join(import.meta.dirname, lock), marker);
}

/**
 * Loads a module of a peer.
 *
 * @param path of the module below `node_modules/`; the type checker does not follow it, as the peers may not be there.
 */
export async function importPeer<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, 'node_modules', path)).href)) as Module; // as its authors say
}
