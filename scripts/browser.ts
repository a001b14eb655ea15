// Finds a Chromium for the tests in a browser, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser that calls home would look as if our pages did. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const isRoot = () => process.getuid?.() === 0;

/** The path of an installed Chromium: the one named by CHROME_PATH, on the path, or of Playwright. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env['CHROME_PATH'] ?? '', ...onPath, chromium.executablePath()].find(
    (file) => file !== '' && existsSync(file),
  );
}

/**
 * How the tests start their browser.
 *
 * @throws Error where none is installed.
 */
export function launchOptions(): { executablePath: string; args: string[] } {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(REMEDY);
  // Chromium refuses its sandbox to root, which is who tests run as in a container.
  return { executablePath, args: isRoot() ? [...QUIET, '--no-sandbox'] : QUIET };
}

const REMEDY =
  'No Chromium was found. Install Chromium or Chrome, or set CHROME_PATH to the one you have, then try again.';

const ran = (command: string, ...parameters: string[]) => {
  console.log(`> ${command} ${parameters.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
};

/** The system's packages know which libraries a browser needs; elsewhere Playwright brings its own. */
function install(): void {
  const hasApt = isRoot() && spawnSync('apt-get', ['--version']).status === 0;
  const packages = ['chromium', 'fonts-noto-cjk'];
  if (hasApt && ran('apt-get', 'update') && ran('apt-get', 'install', '-y', '--no-install-recommends', ...packages))
    return;
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  ran(process.execPath, playwright, 'install', 'chromium');
}

if (import.meta.main) {
  if (findBrowser() === undefined) {
    console.log('No Chromium was found. Installing one; this is done once.');
    install();
  }
  const found = findBrowser();
  if (found === undefined) {
    console.error(REMEDY);
    process.exitCode = 1;
  } else {
    console.log(`Browser for the tests: ${found}`);
  }
}
