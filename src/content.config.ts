import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { change } from './schemas/change.ts';
import { evidence } from './schemas/evidence.ts';
import { page } from './schemas/page.ts';
import { policies } from './schemas/policies.ts';
import { rejection } from './schemas/rejection.ts';
import { shop } from './schemas/shop.ts';

const pages = (folder: string) =>
  defineCollection({ loader: glob({ base: `src/content/${folder}`, pattern: '*/*.mdx' }), schema: page });

export const collections = {
  guide: pages('guide'),
  problems: pages('problems'),
  rejections: pages('rejections'),
  about: pages('about'),
  reasons: defineCollection({ loader: glob({ base: 'src/content/rejections', pattern: '*.json' }), schema: rejection }),
  shops: defineCollection({ loader: glob({ base: 'src/content/shops', pattern: '*.json' }), schema: shop }),
  policies: defineCollection({ loader: glob({ base: 'src/content/policies', pattern: '*.json' }), schema: policies }),
  changes: defineCollection({ loader: file('src/content/changes.json'), schema: change }),
  evidence: defineCollection({ loader: glob({ base: 'src/content/evidence', pattern: '*.json' }), schema: evidence }),
};
