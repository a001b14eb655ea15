// npm start: installs if needed, builds the guide and serves it on this machine. Runs under Node 20.
import { ensureInstalled, npm, ownNode } from './setup.mjs';

const stop = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};

// The terminal sends Ctrl-C to the children as well: they end by themselves, and we wait for them.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true));

// npm that is told to end ends its shell, but not us: without a parent there is nobody left to serve for.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 1000).unref();

console.log('Claimpath 1/3: looking for what is needed');
const trouble = await ensureInstalled();
if (interrupted) process.exit(0);
if (trouble !== null) stop(trouble);

console.log('\nClaimpath 2/3: building the guide');
const built = await npm(['run', '--silent', 'build']);
if (interrupted) process.exit(0);
if (built !== 0) stop('The guide could not be built. The reason is above.');

console.log('\nClaimpath 3/3: serving the guide');
const served = await ownNode('serve.ts');
if (interrupted) process.exit(0);
if (served !== 0) stop('The guide could not be served. The reason is above.');
