import type { ShopId } from '../shop/shop.ts';

/** What own words may stray into, each with a reason to leave it out. */
export type Theme =
  'insult' | 'accusation' | 'closed-platform' | 'bank-threat' | 'publicity' | 'shouting' | 'two-remedies';

/** Words of the four letter languages. They mark a place to look at; they decide nothing. */
const WORDS: readonly { readonly theme: Theme; readonly pattern: RegExp }[] = [
  {
    theme: 'insult',
    pattern:
      /\b(idiots?|stupid|liars?|incompetent|shameless|Idioten?|Lügner|unfähig\w*|unverschämt\w*)\b|白痴|智障|騙子|無恥|垃圾|馬鹿|嘘つき|無能/iu,
  },
  {
    theme: 'accusation',
    pattern:
      /\b(stole[n]?|steal(?:ing)?|thie(?:f|ves)|fraud(?:sters?)?|scam(?:mers?)?|Betrug|Betrüger|betrogen|gestohlen|Diebstahl)\b|詐騙|詐欺|偷走|竊取|盗ん|盗まれ/iu,
  },
  { theme: 'closed-platform', pattern: /ec\.europa\.eu\/(?:consumers\/)?odr|\bODR\b|\bOS-Plattform\b/iu },
  {
    theme: 'bank-threat',
    pattern: /\b(charge ?backs?|dispute (?:it|this|the charge) with my bank|Rückbuchung)\b|爭議帳款|チャージバック/iu,
  },
  {
    theme: 'publicity',
    pattern:
      /\b(newspapers?|journalists?|social media|go viral|Presse|Zeitung|Anzeige erstatten)\b|媒體|爆料|投訴到報社|マスコミ|炎上/iu,
  },
  { theme: 'shouting', pattern: /[!！]{2,}|\b[A-ZÄÖÜ]{4,}(?:\s+[A-ZÄÖÜ]{3,})+/u },
  {
    theme: 'two-remedies',
    pattern:
      /\brefund\b[^.]{0,60}\b(?:and|or)\b[^.]{0,30}\breplace(?:ment)?\b|\breplace(?:ment)?\b[^.]{0,60}\b(?:and|or)\b[^.]{0,30}\brefund\b|退款[^。]{0,20}(?:和|或|以及|並)[^。]{0,10}換貨|返金[^。]{0,20}(?:と|または|か)[^。]{0,10}交換|Erstattung[^.]{0,60}(?:und|oder)[^.]{0,30}Ersatz/iu,
  },
];

/** The themes that a text strays into, each with the words that show it. */
export function mentions(text: string): readonly { readonly theme: Theme; readonly found: string }[] {
  return WORDS.flatMap(({ theme, pattern }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ theme, found }];
  });
}

/** Names of laws that belong to one shop's country and say nothing elsewhere. */
export const FOREIGN_LAWS: readonly { readonly shop: ShopId; readonly names: RegExp }[] = [
  { shop: 'uk', names: /Consumer Rights Act|\bSection 75\b|Consumer Contracts Regulations/iu },
  { shop: 'de', names: /\bBGB\b|Verbraucherrechterichtlinie/iu },
  { shop: 'us', names: /Fair Credit Billing Act|\bMagnuson-Moss\b|\bUCC\b/iu },
  { shop: 'jp', names: /特定商取引法|クーリング・?オフ/iu },
];
