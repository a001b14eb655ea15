import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../scripts/headers.ts';

const blocks = readHeaders(
  '# all\n/*\n  X-Frame-Options: DENY\n  Cache-Control: no-cache\n\n/_astro/*\n  Cache-Control: immutable\n',
);

describe('the headers of public/_headers', () => {
  test('reach every path of a block that ends with a star', () => {
    expect(headersFor('/zh-tw/about/', blocks)).toEqual(
      new Map([
        ['X-Frame-Options', 'DENY'],
        ['Cache-Control', 'no-cache'],
      ]),
    );
  });

  test('are overridden by a later block', () => {
    expect(headersFor('/_astro/a.js', blocks).get('Cache-Control')).toBe('immutable');
  });

  test('reach one path only where there is no star', () => {
    const one = readHeaders('/a/\n  X-A: b');
    expect(headersFor('/a/', one).get('X-A')).toBe('b');
    expect(headersFor('/a/b/', one).size).toBe(0);
  });

  test('are not lost without a word where a line is misspelt', () => {
    expect(() => readHeaders('/*\nX-Frame-Options DENY')).toThrow('line 2');
  });
});
