import { expect, test } from 'vitest';
import { placeOf } from '../../../src/model/place.ts';

interface Linked {
  previous?: Linked;
  next?: Linked;
}

function chain(length: number): Linked[] {
  const pages = Array.from({ length }, (): Linked => ({}));
  for (const [index, page] of pages.entries()) {
    const [previous, next] = [pages[index - 1], pages[index + 1]];
    if (previous) page.previous = previous;
    if (next) page.next = next;
  }
  return pages;
}

test('the first, a middle and the last page know their place', () => {
  const pages = chain(4);
  expect(pages.map((page) => placeOf(page))).toEqual([
    { order: 1, count: 4 },
    { order: 2, count: 4 },
    { order: 3, count: 4 },
    { order: 4, count: 4 },
  ]);
});

test('a page alone is the only one', () => {
  expect(placeOf({})).toEqual({ order: 1, count: 1 });
});
