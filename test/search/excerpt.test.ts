import { describe, expect, test } from 'vitest';
import { piecesOf, withoutTitle } from '../../src/components/site/search/excerpt.ts';

const marked = (text: string) => ({ text, marked: true });
const text = (content: string) => ({ text: content, marked: false });

describe('an excerpt', () => {
  test('is cut at its marks', () => {
    expect(piecesOf('ask <mark>your bank</mark> first')).toEqual([text('ask '), marked('your bank'), text(' first')]);
  });

  test('joins marks that stand side by side', () => {
    expect(piecesOf('<mark>入</mark><mark>帳</mark>')).toEqual([marked('入帳')]);
    expect(piecesOf('<mark>your</mark> <mark>bank</mark>')).toEqual([marked('your bank')]);
  });

  test('shows a tag in the text of a page as text', () => {
    expect(piecesOf('&lt;img src=x onerror=alert(1)&gt; &amp; more')).toEqual([
      text('<img src=x onerror=alert(1)> & more'),
    ]);
    expect(piecesOf('a &amp;lt; b')).toEqual([text('a &lt; b')]);
  });

  test('has a Chinese full stop after a Chinese heading', () => {
    expect(piecesOf('找出退款的<mark>承諾</mark>. 打開訂單')).toEqual([
      text('找出退款的'),
      marked('承諾'),
      text('。打開訂單'),
    ]);
  });

  test('leaves out the title that stands over it, also where that is marked', () => {
    const pieces = piecesOf('Find the <mark>promise.</mark> Open <mark>Your</mark> Orders');
    expect(withoutTitle(pieces, 'Find the promise')).toEqual([text('Open '), marked('Your'), text(' Orders')]);
    expect(withoutTitle(piecesOf('找出<mark>承諾</mark>. 打開'), '找出承諾')).toEqual([text('打開')]);
    expect(withoutTitle(pieces, 'Another')).toEqual(pieces);
  });
});
