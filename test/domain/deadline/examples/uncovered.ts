// The day before a rule began: what was bought on it is not covered.
import type { Uncovered } from './example.ts';

export const UNCOVERED: readonly Uncovered[] = [
  { rule: 'ret-de-it-14-days-2024', at: ['de', 'DE', 'changed-mind'], ordered: '2024-03-24' },
  { rule: 'ret-de-it-14-days-2025', at: ['de', 'AT', 'changed-mind'], ordered: '2025-06-22' },
  { rule: 'ret-it-14-days-2024', at: ['it', 'IT', 'changed-mind'], ordered: '2024-03-24' },
  { rule: 'ret-it-14-days-2025', at: ['it', 'IT', 'defective'], ordered: '2025-06-22' },
  { rule: 'be-presumption', at: ['be', 'BE', 'damaged'], ordered: '2022-05-31' },
  { rule: 'es-guarantee', at: ['es', 'ES', 'damaged'], ordered: '2021-12-31' },
  { rule: 'es-presumption', at: ['es', 'ES', 'damaged'], ordered: '2021-12-31' },
  { rule: 'nl-presumption', at: ['nl', 'NL', 'damaged'], ordered: '2022-04-26' },
  { rule: 'pl-guarantee', at: ['pl', 'PL', 'damaged'], ordered: '2022-12-31' },
  { rule: 'pl-presumption', at: ['pl', 'PL', 'damaged'], ordered: '2022-12-31' },
  { rule: 'se-presumption', at: ['se', 'SE', 'damaged'], ordered: '2022-04-30' },
];
