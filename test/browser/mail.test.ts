import { describe, expect, test } from 'vitest';
import { draftAddress, emptyDraftAddress, LONGEST_ADDRESS } from '../../src/browser/mail.ts';

describe('a draft in a mail program', () => {
  test('holds subject and letter, with the line breaks that mail has', () => {
    expect(draftAddress('Order 203-1: £9 & more', 'Dear Sir\nHello')).toBe(
      'mailto:?subject=Order%20203-1%3A%20%C2%A39%20%26%20more&body=Dear%20Sir%0D%0AHello',
    );
  });

  test('is not made where the program would cut the letter; the subject alone always fits', () => {
    const room = LONGEST_ADDRESS - 'mailto:?subject=S&body='.length;
    expect(draftAddress('S', 'a'.repeat(room))).toHaveLength(LONGEST_ADDRESS);
    expect(draftAddress('S', 'a'.repeat(room + 1))).toBeNull();
    expect(emptyDraftAddress('退款')).toBe('mailto:?subject=%E9%80%80%E6%AC%BE');
  });

  test('counts what is sent, not what is read: Han characters take nine places each', () => {
    expect(draftAddress('S', '信'.repeat(300))).toBeNull();
  });
});
