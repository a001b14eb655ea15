// Installs what package-lock.json names where it is missing, and runs npm scripts. Runs under Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const inRoot = (...parts) => join(root, ...parts);

/** Whether node_modules is missing, half installed, or older than the list of what belongs into it. */
function isOutOfDate() {
  const installed = inRoot('node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(inRoot('package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

/**
 * The npm that called us, run by the Node that runs npm. The Node of this very process may be the one
 * in node_modules, which an installation takes away.
 */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && basename(cli) === 'npm-cli.js') {
    return { command: process.env.npm_node_execpath ?? process.execPath, first: [cli], shell: false };
  }
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** The Node that the project brings with it. */
const OWN_NODE = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Runs a command as a child of ours and hands on the signal to end.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {boolean} shell
 * @returns {Promise<number>} the exit code; 1 where the child was ended by a signal.
 */
function run(command, parameters, shell = false) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, parameters, { cwd: root, env, shell, stdio: 'inherit' });
  const end = () => child.kill('SIGTERM');
  process.once('SIGTERM', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs npm, which puts the project's own Node in front of the path of what it calls.
 *
 * @param {string[]} parameters
 */
export function npm(parameters) {
  const { command, first, shell } = npmCommand();
  return run(command, [...first, ...parameters], shell);
}

/**
 * Runs a script with the project's own Node and nothing in between, so that a signal reaches it.
 *
 * @param {string} script
 */
export function ownNode(script) {
  return run(OWN_NODE, [inRoot('scripts', script)]);
}

/** All packages are development dependencies: NODE_ENV=production would leave them out. */
const INSTALL_ALL = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs where needed and says so.
 *
 * @returns {Promise<string | null>} what is wrong and what to do about it; `null` where all is well.
 */
export async function ensureInstalled() {
  if (isOutOfDate()) {
    console.log('Installing what the guide is built with. This is done once and takes about a minute.');
    const exact = await npm(['ci', ...INSTALL_ALL]);
    // A registry without the packages for other systems makes `npm ci` refuse, although none is needed here.
    const code = exact === 0 ? 0 : await npm(['install', '--no-save', ...INSTALL_ALL]);
    if (code !== 0) return 'The installation failed. Check the network and the message of npm above, then try again.';
  }
  if (spawnSync(OWN_NODE, ['--version']).status === 0) return null;
  return "The project's own Node is missing in node_modules. Run `npm ci --ignore-scripts=false`, then try again.";
}
