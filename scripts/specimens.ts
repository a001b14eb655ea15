// Writes every letter of the full cases to test/letters/specimens, so that a change of wording is read before it is kept.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROBLEMS } from '../src/domain/claim/claim.ts';
import { LETTER_LANGUAGES, STAGES } from '../src/domain/letter/letter.ts';
import { specimenOf, specimenPath } from '../test/letters/full-cases.ts';

const folder = fileURLToPath(new URL('../test/letters/specimens/', import.meta.url));
rmSync(folder, { recursive: true, force: true });

let count = 0;
for (const language of LETTER_LANGUAGES) {
  for (const stage of STAGES) {
    for (const problem of PROBLEMS) {
      const file = `${folder}${specimenPath(language, stage, problem)}`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await specimenOf(language, stage, problem));
      count++;
    }
  }
}
console.log(`${count} letters written to test/letters/specimens. Read the difference before you keep it.`);
