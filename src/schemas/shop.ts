import { z } from 'astro/zod';
import { bilingual, fact, provenance } from './fact.ts';
import { PLACES } from '../domain/shop/shop.ts';

const body = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum([
    'consumer-advice',
    'mediation',
    'adr',
    'cross-border',
    'ombudsman',
    'regulator',
    'court',
    'arbitration',
  ]),
  /** The body's own name, in its own language. */
  ownName: z.string(),
  name: bilingual,
  does: bilingual,
  cost: bilingual,
  url: z.string().startsWith('https://'),
  phone: z.string().nullable(),
  residents: z.union([z.literal('any'), z.array(z.string().regex(/^[A-Z]{2}$/)).min(1)]),
  against: z.array(z.enum(['amazon', 'seller', 'bank'])).min(1),
  binding: z.boolean().nullable(),
  ...provenance,
});

/** A company with the address for letters, or `null` where none was found in a source. */
const address = z.strictObject({
  company: z.string(),
  lines: z.array(z.string()),
  ...provenance,
});

const menu = z.strictObject({ en: z.string(), own: z.string() });

/** One shop and the law around it; `tw` and `hk` have law but no shop (`site` is `null`). */
export const shop = z.strictObject({
  id: z.enum(PLACES),
  name: bilingual,
  country: z.string().regex(/^[A-Z]{2}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What a reader must know first about this place: two or three sentences. */
  summary: bilingual,
  site: z
    .strictObject({
      domain: z.string(),
      orders: z.string().startsWith('https://'),
      contact: z.string().startsWith('https://'),
      languages: z.array(z.string()).min(1),
      /** The language that its customer service writes in; the default of a letter. */
      letterLanguage: z.enum(['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'tr', 'ja', 'pt-BR', 'ar', 'zh-TW']),
      /** Who sells what Amazon sells itself: the opponent and the address of a letter. */
      seller: address.nullable(),
      menus: z
        .strictObject({
          orders: menu,
          track: menu,
          problem: menu,
          requestRefund: menu,
          appeal: menu,
          contactSeller: menu,
          returnItem: menu,
          ...provenance,
        })
        .nullable(),
    })
    .nullable(),
  facts: z.array(fact),
  bodies: z.array(body),
  smallClaims: z
    .strictObject({ name: bilingual, ownName: z.string(), limit: bilingual, url: z.string().nullable(), ...provenance })
    .nullable(),
  /** The days that a letter customarily gives the other side; `null`: no fixed number known. */
  demandDays: z.strictObject({ value: z.number().int().positive(), ...provenance }).nullable(),
  traps: z.array(z.strictObject({ id: z.string(), statement: bilingual, ...provenance })),
  /** What we looked for and did not find. Unknown is an answer. */
  unknown: z.array(bilingual),
  checked: z.string(),
});

export type Shop = z.output<typeof shop>;
export type ShopBody = z.output<typeof body>;
