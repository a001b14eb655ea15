// Prose holds no number of days and no amount: those come from the data, with their source.
import type { Sentence } from './sentences.ts';

const NUMBER = String.raw`\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|hundred`;
const ENGLISH = new RegExp(
  String.raw`\b(?:${NUMBER})[\s-]+(?:(?:calendar|business|working)[\s-]+)?(?:day|hour|week|month|year)s?\b`,
  'gi',
);
/** 「某一天」, 「最後一天」 and the like point at a day and count nothing; 「萬一日後」 is no day at all. */
const CHINESE =
  /(?<![某那同每哪這當有前後另第任唯統萬])[\d一二兩三四五六七八九十百千半]+\s*個?(?:工作)?(?:天|日(?!期)|小時|週|周|星期|個月|年)/gu;
const MONEY = /(?:NT\$|US\$|HK\$|[£$€¥￥])\s?\d[\d.,]*|\d[\d.,]*\s?(?:元|美元|歐元|英鎊|日圓)/gu;

/** Numbers of days and amounts in a sentence, each as a sentence with the remedy. */
export function complaintsAboutNumbers({ path, text }: Sentence): string[] {
  const spans = [...text.matchAll(ENGLISH), ...text.matchAll(CHINESE)].map(
    ([found]) => `${path} says "${found}": write <Fact id="…" />, or say it without a number.`,
  );
  const amounts = [...text.matchAll(MONEY)].map(
    ([found]) => `${path} names the amount "${found}": bring it from the data with <FactLine id="…" />.`,
  );
  return [...spans, ...amounts];
}
