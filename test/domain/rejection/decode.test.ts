import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRejection, LONGEST_LOOKED_AT } from '../../../src/domain/rejection/decode.ts';
import { REFUSAL_LANGUAGES, REJECTIONS } from '../../../src/domain/rejection/rejections.ts';
import { SEED } from '../../facts.ts';
import { files, phrases } from '../../reasons.ts';
import { ORDINARY, SAYINGS } from './sentences.ts';

const first = (text: string) => {
  const [found] = decodeRejection(text, phrases).found;
  return found === undefined ? 'nothing' : `${found.reason} in ${found.language}`;
};

describe('a refusal is recognised', () => {
  test.each(REJECTIONS)('%s: the example in each language, as this reason alone and in this language', (id) => {
    const examples = files.get(id)?.examples;
    for (const language of REFUSAL_LANGUAGES) {
      const { found } = decodeRejection(examples?.[language] ?? '', phrases);
      expect(
        found.map(({ reason, language: spoken }) => `${reason} in ${spoken}`),
        `${id} in ${language}`,
      ).toEqual([`${id} in ${language}`]);
    }
  });

  test.each(REFUSAL_LANGUAGES)('in sentences of other wording: %s', (language) => {
    expect(SAYINGS[language].length).toBeGreaterThanOrEqual(6);
    expect(SAYINGS[language].map(([sentence]) => first(sentence))).toEqual(
      SAYINGS[language].map(([, reason]) => `${reason} in ${language}`),
    );
  });

  test.each(REFUSAL_LANGUAGES)('and an ordinary message is not: %s', (language) => {
    expect(ORDINARY[language].length).toBeGreaterThanOrEqual(4);
    expect(ORDINARY[language].map((sentence) => `${sentence} ${first(sentence)}`)).toEqual(
      ORDINARY[language].map((sentence) => `${sentence} nothing`),
    );
  });

  test('in the middle of a long mail, and its sentence is given as it was written', () => {
    const mail = `Hello,\n\nthank you for writing.\nWe looked at order no. 12\u00A0again. Our records show that your\nparcel was delivered on Monday. We wish you a good day.\n\nThe team`;
    expect(decodeRejection(mail, phrases).found).toEqual([
      {
        reason: 'tracking-shows-delivered',
        language: 'en',
        words: 'records show that your parcel was delivered',
        sentence: 'Our records show that your parcel was delivered on Monday.',
      },
    ]);
  });

  test('with every reason that it gives, the one with the most words first', () => {
    const two = 'Your claim was filed after the deadline. Please contact the manufacturer about this fault.';
    const { found } = decodeRejection(two, phrases);
    expect(found.map(({ reason }) => reason)).toEqual(['too-late', 'ask-the-maker']);
    const lengths = found.map(({ words }) => words.length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });

  test('a reason that is given twice is named once', () => {
    const twice = 'Send us a police report. Without a police report number we cannot help.';
    expect(decodeRejection(twice, phrases).found).toHaveLength(1);
  });

  test('in Japanese with half-width kana and in Chinese with its own punctuation, quoted as written', () => {
    expect(first('お荷物はﾜﾝﾀｲﾑﾊﾟｽﾜｰﾄﾞの入力を確認して引き渡しました。')).toBe('one-time-password in ja');
    expect(decodeRejection('您好！物流資訊顯示，包裹已成功送達。謝謝。', phrases).found[0]).toMatchObject({
      words: '物流資訊顯示，包裹已成功送達',
      sentence: '物流資訊顯示，包裹已成功送達。',
    });
  });

  test('no word is cut in two where they are shown', () => {
    expect(decodeRejection('Potrzebujemy kopii dowodu osobistego.', phrases).found[0]?.words).toBe('dowodu osobistego');
  });

  test('in capitals, with typographic quotation marks, and with marks that nobody sees', () => {
    expect(first('YOU DID NOT REPLY TO OUR REQUEST.')).toBe('no-answer-to-request in en');
    expect(first('You haven’t contacted the seller.')).toBe('seller-not-contacted in en');
    expect(first('You have\u00ADn’t con\u00ADtacted the\u200B seller.')).toBe('seller-not-contacted in en');
    expect(first('\u200Fيرجى إرسال محضر من الشـــرطة أولاً.\u200F')).toBe('police-report in ar');
  });
});

describe('any text may be pasted', () => {
  test('nothing, spaces, signs and other scripts give nothing', () => {
    for (const text of ['', ' \n\t', '!!!', '🙂🙂', 'Спасибо за сообщение.', '\uD800', '\uDC00\uD800 \0'])
      expect(decodeRejection(text, phrases)).toEqual({ found: [], cut: false });
  });

  test('whatever it is, it is read and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(decodeRejection(text, phrases).cut).toBe(false);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('of a long text the beginning is looked at, and that is said', () => {
    const refusal = 'Your claim was filed after the deadline.';
    const filler = 'Thank you. '.repeat(LONGEST_LOOKED_AT);
    expect(decodeRejection(refusal + filler, phrases)).toMatchObject({ found: [{ reason: 'too-late' }], cut: true });
    expect(decodeRejection(filler + refusal, phrases)).toEqual({ found: [], cut: true });
    expect(decodeRejection('a'.repeat(LONGEST_LOOKED_AT), phrases).cut).toBe(false);
  });

  test('a text made to hold the phrases up takes no longer than a blink', () => {
    // The beginnings of all phrases, over and over, without the ends that would let them match.
    const words = Object.values(phrases).flatMap((languages) =>
      Object.values(languages).flatMap((sources) => sources.flatMap((source) => source.match(/\p{L}{4,}/gu) ?? [])),
    );
    const hostile = [...new Set(words)].flatMap((word) => [`${word} `, word]);
    const started = performance.now();
    for (const word of hostile.filter((_, index) => index % 20 === 0))
      decodeRejection(word.repeat(LONGEST_LOOKED_AT / word.length), phrases);
    const each = (performance.now() - started) / Math.ceil(hostile.length / 20);
    expect(each).toBeLessThan(250);
  });
});
