import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../../../src/search/query/excerpt.ts';

const words = (text: string): string[] => text.split(' ');
const show = (parts: ReturnType<typeof makeExcerpt>): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('makeExcerpt', () => {
  test('marks the words found, without the signs around them', () => {
    const text = words('Geef een (hoog) ‘advies’, zegt zij.');
    expect(show(makeExcerpt(text, [2, 3], { from: 0, to: 6 }, 30))).toBe('Geef een ([hoog]) ‘[advies]’, zegt zij.');
  });

  test('cuts where most words were found and shows that there is more', () => {
    const text = Array.from({ length: 60 }, (_, place) => `w${place}`);
    const excerpt = show(makeExcerpt(text, [3, 40, 42], { from: 0, to: 60 }, 10));
    expect(excerpt).toBe('… w36 w37 w38 w39 [w40] w41 [w42] w43 w44 w45 …');
  });

  test('starts at the start when nothing was found', () => {
    expect(show(makeExcerpt(words('een twee drie'), [], { from: 0, to: 3 }, 2))).toBe('een twee …');
  });

  test('stays within its stretch', () => {
    const excerpt = show(makeExcerpt(words('een twee drie vier vijf'), [0, 2, 4], { from: 1, to: 4 }, 30));
    expect(excerpt).toBe('twee [drie] vier');
  });

  test('ends a short stretch at its end, with as many words before as fit', () => {
    const text = Array.from({ length: 12 }, (_, place) => `w${place}`);
    expect(show(makeExcerpt(text, [11], { from: 0, to: 12 }, 6))).toBe('… w6 w7 w8 w9 w10 [w11]');
  });

  test('puts no space before a loose point', () => {
    expect(show(makeExcerpt(words('op school . Daarna'), [1], { from: 0, to: 4 }, 9))).toBe('op [school]. Daarna');
  });

  test('keeps markup as text and marks a word without letters not at all', () => {
    const text = words('<img src=x onerror=alert(1)> & </mark>');
    expect(show(makeExcerpt(text, [0, 3], { from: 0, to: 5 }, 30))).toBe('<[img] src=x onerror=alert(1)> & </mark>');
  });

  test('gives nothing for an empty stretch', () => {
    expect(makeExcerpt([], [], { from: 0, to: 0 }, 30)).toEqual([]);
  });
});
