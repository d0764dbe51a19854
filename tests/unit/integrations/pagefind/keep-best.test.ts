import { describe, expect, test } from 'vitest';
import { keepBest, type Posting } from '../../../../src/integrations/pagefind/keep-best.ts';

/** Pages 3, 5, 6 and 10: a word twice in the text, once among keywords, once in the text, once in the text and in the title. */
const postings: Posting[] = [
  [3, [-25, 10, 4], []],
  [2, [-73, 8], []],
  [1, [-25, 9], []],
  [4, [-25, 1], [-1, 0]],
];

/** The numbers of the pages. */
function pagesOf(kept: readonly Posting[]): number[] {
  let page = 0;
  return kept.map(([skip]) => (page += skip));
}

describe('keepBest', () => {
  test('leaves a word alone that is on no more pages than that', () => {
    expect(keepBest(postings, 4)).toBe(postings);
  });

  test.each([
    [3, [3, 5, 10]],
    [2, [5, 10]],
    [1, [10]],
  ])('keeps as the best %i pages %j: a title tells more than keywords, and those more than text', (most, pages) => {
    expect(pagesOf(keepBest(postings, most))).toEqual(pages);
  });

  test('keeps the places of the word on a page', () => {
    expect(keepBest(postings, 1)).toEqual([[10, [-25, 1], [-1, 0]]]);
  });
});
