import { wordsOf } from '../language/fold.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';

/** The pages that have a wording, by their id. */
export type Pages = ReadonlyMap<string, PagefindHit>;

/**
 * Finds single words and phrases with Pagefind. Pagefind itself goes on to a shorter word when it does not know one
 * ("zeilboot" finds "zei") and to longer ones when it does; between quotation marks it does neither, but gives no score.
 * So the one search says which pages and the other how well. What was found is kept: a next letter asks it again.
 */
export class WordIndex {
  readonly #pagefind: Pagefind;
  readonly #found = new Map<string, Promise<Pages>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Pages with this word in one of its forms, or with these words in a row; a word with a hyphen in one piece too. */
  find(wording: string): Promise<Pages> {
    return this.#once(`"${wording}"`, async () => {
      const apart = wordsOf(wording).join(' ');
      const joined = wordsOf(wording.replaceAll('-', '')).join(' ');
      const [first, second] = await Promise.all([
        this.#findExactly(apart),
        joined === apart ? new Map<string, PagefindHit>() : this.#findExactly(joined),
      ]);
      const better = [...second].filter(([id, hit]) => hit.score > (first.get(id)?.score ?? -1));
      return new Map([...first, ...better]);
    });
  }

  /** Pages with a word that begins with these letters. */
  findPrefix(letters: string): Promise<Pages> {
    return this.#once(letters, () => this.#search(letters));
  }

  async #findExactly(words: string): Promise<Map<string, PagefindHit>> {
    const exact = await this.#search(`"${words}"`);
    if (exact.size === 0) return exact;
    const scored = await this.#search(words);
    const scoreOf = (hit: PagefindHit): number => scored.get(hit.id)?.score ?? 0;
    // The places come from the exact search too: the other one counts longer words among them.
    return new Map([...exact].map(([id, hit]) => [id, { ...hit, score: scoreOf(hit), data: () => hit.data() }]));
  }

  async #search(term: string): Promise<Map<string, PagefindHit>> {
    const { results } = await this.#pagefind.search(term, { filters: {} });
    return new Map(results.map((hit) => [hit.id, hit]));
  }

  #once(key: string, search: () => Promise<Pages>): Promise<Pages> {
    const known = this.#found.get(key) ?? search();
    this.#found.set(key, known);
    // What broke may work the next time.
    known.catch(() => this.#found.delete(key));
    return known;
  }
}
