// Writes the letters of the full cases to test/letters/specimens, so that a change of wording is read before it is kept.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SPECIMENS, specimenOf, specimenPath } from '../test/letters/full-cases.ts';

const folder = fileURLToPath(new URL('../test/letters/specimens/', import.meta.url));
rmSync(folder, { recursive: true, force: true });

for (const letter of SPECIMENS) {
  const file = folder + specimenPath(...letter);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await specimenOf(...letter));
}
console.log(`${SPECIMENS.length} letters written to test/letters/specimens. Read the difference before you keep it.`);
