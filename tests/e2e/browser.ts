import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const systemNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** Root may not start Chromium in its sandbox; the rest keeps it from calling home. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds the browser for the tests: `PLAYWRIGHT_CHROMIUM`, Playwright’s own, the system’s,
 * else what the platform installs without a question.
 *
 * @throws Error that says what to run, if there is none to be had.
 */
export function findBrowser(): string {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM names \`${named}\`, which does not exist`);
    return named;
  }
  const found = findOwn() ?? findOnSystem() ?? install();
  if (!found)
    throw new Error(
      'No browser. Install Chromium or Chrome, or run `npx playwright install chromium`, or name one in PLAYWRIGHT_CHROMIUM.',
    );
  return found;
}

function findOwn(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function findOnSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...systemPaths].find((path) =>
    existsSync(path),
  );
}

function install(): string | undefined {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  try {
    if (isDebianRoot) {
      execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } else {
      execFileSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
    }
  } catch (error) {
    console.error(`the installation of a browser failed: ${String(error)}`);
  }
  return findOwn() ?? findOnSystem();
}
