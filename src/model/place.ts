/** Which page of its kind a page is. */
export interface Place {
  /** Counted from 1. */
  order: number;
  count: number;
}

interface Linked {
  previous?: Linked;
  next?: Linked;
}

/** The place of a page among those that its links to the previous and the next lead to. */
export function placeOf(page: Linked): Place {
  const before = countFrom(page.previous, ({ previous }) => previous);
  return { order: before + 1, count: before + 1 + countFrom(page.next, ({ next }) => next) };
}

function countFrom(start: Linked | undefined, step: (page: Linked) => Linked | undefined): number {
  let count = 0;
  for (let page = start; page; page = step(page)) count += 1;
  return count;
}
