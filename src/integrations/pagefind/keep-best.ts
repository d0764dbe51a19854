/** A page that has a word. Pagefind counts pages from the one before, in places and in titles and other data alike. */
export type Posting = [skip: number, places: number[], data: number[]];

/**
 * Keeps the pages that have most of a word. What a search loads and goes through of a common word grows with the site,
 * while nobody looks at the two hundredth result; so beyond that the site may grow without the search becoming slow.
 *
 * @param postings the pages in their order.
 * @param most number of pages to keep.
 * @returns the same postings when they are no more than that.
 */
export function keepBest(postings: readonly Posting[], most: number): readonly Posting[] {
  if (postings.length <= most) return postings;
  let page = 0;
  const pages = postings.map(([skip, places, data]) => ({ page: (page += skip), places, data }));
  const best = pages
    .map((one) => ({ ...one, worth: worthOf(one) }))
    .sort((a, b) => b.worth - a.worth || a.page - b.page)
    .slice(0, most)
    .sort((a, b) => a.page - b.page);
  return best.map(({ page, places, data }, index) => [page - (best[index - 1]?.page ?? 0), places, data]);
}

/** A word in a title is worth more than any number of them in the text. */
const worthOfTitle = 10_000;

/** The weights of all places. A number below zero is no place, but the weight of those that come after it. */
function worthOf({ places, data }: { places: readonly number[]; data: readonly number[] }): number {
  let weight = 0;
  let sum = worthOfTitle * Math.sign(data.length);
  for (const place of places) {
    if (place < 0) weight = -place;
    else sum += weight;
  }
  return sum;
}
