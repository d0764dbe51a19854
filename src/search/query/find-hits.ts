import { interpret, type Interpretation } from '../language/interpret.ts';
import type { Language } from '../language/language.ts';
import { loadPageSets, type PageSets } from './page-sets.ts';
import type { Fragment, Pagefind, PagefindHit } from './pagefind.ts';
import type { Facet, SearchQuery } from './query.ts';
import { rank, type RankedPage } from './rank.ts';
import { WordIndex } from './word-index.ts';

export interface Hits {
  /** Best first. */
  hits: PagefindHit[];
  counts: FacetCounts;
  corrected?: string;
  partial: boolean;
  suggestions: string[];
}

/** For every value that exists: how many results there are if it is the only choice in its facet. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Share of a query from which a page counts as having all of it: a related word stands for less than the word itself. */
const wholeShare = 0.62;
/** Least share that a result must have when few pages have all words. */
const leastShare = 0.3;
/** The same for a query of one or two words, or with a word that nobody knows: there the rest tells too little. */
const leastOfFew = 0.55;
/** Score of a word in a title or among keywords, and the share that a page about that word must have. */
const titleScore = 16;
const leastOfAbout = 0.25;
/** With fewer pages that have all words, those with most of them come after. */
const enough = 5;
const mostSuggestions = 4;

/** Finds the pages for a text: asks the language what it means, and Pagefind which pages have it. */
export class Finder {
  readonly #language: Language;
  readonly #index: WordIndex;
  readonly #pagefind: Pagefind;
  readonly #data = new Map<string, Promise<Fragment>>();
  #sets: Promise<PageSets> | undefined;

  constructor(pagefind: Pagefind, language: Language) {
    this.#pagefind = pagefind;
    this.#language = language;
    this.#index = new WordIndex(pagefind);
  }

  /** @param text empty finds every page that passes the filters. */
  async find({ text, filters, verbatim }: SearchQuery): Promise<Hits> {
    const sets = await this.#loadSets();
    if (text === '') return this.#answer(sets.all, filters, sets, { partial: false, suggestions: [] });
    const has = async (word: string): Promise<boolean> => (await this.#index.find(word)).size > 0;
    const query = await interpret(text, this.#language, has, verbatim);
    const { corrected } = query;
    const ranked = await rank(query, this.#index, sets.all.length);
    const { pages, partial } = choose(ranked, query);
    const suggestions = pages.length > 0 ? [] : this.#suggest(query.words);
    const hits = pages.map(({ hit, words }) => ({ ...hit, words, data: () => this.#dataOf(hit, sets) }));
    return this.#answer(hits, filters, sets, {
      partial: partial || (pages.length > 0 && query.unknown.length > 0),
      suggestions,
      ...(corrected === undefined ? {} : { corrected }),
    });
  }

  async #loadSets(): Promise<PageSets> {
    this.#sets ??= loadPageSets(this.#pagefind);
    try {
      return await this.#sets;
    } catch (error) {
      // The next search tries again.
      this.#sets = undefined;
      throw error;
    }
  }

  #answer(
    hits: readonly PagefindHit[],
    filters: SearchQuery['filters'],
    sets: PageSets,
    rest: Omit<Hits, 'hits' | 'counts'>,
  ): Hits {
    const counts = sets.count(
      hits.map(({ id }) => id),
      filters,
    );
    return { hits: hits.filter(({ id }) => sets.passes(id, filters)), counts, ...rest };
  }

  /**
   * What the index keeps of a page, asked once. It is asked of a hit without places, because Pagefind makes an excerpt of
   * each place, which nobody sees and which takes longer than the search.
   */
  #dataOf(hit: PagefindHit, sets: PageSets): Promise<Fragment> {
    const known = this.#data.get(hit.id) ?? (sets.hitOf(hit.id) ?? hit).data();
    this.#data.set(hit.id, known);
    known.catch(() => this.#data.delete(hit.id));
    return known;
  }

  #suggest(words: readonly string[]): string[] {
    const near = words.flatMap((word) => this.#language.vocabulary.nearest(word).slice(0, 2));
    return [...new Set(near.map(({ word }) => word))].slice(0, mostSuggestions);
  }
}

/** The pages that have all of a query; when there are none, those that have most of it. */
function choose(ranked: readonly RankedPage[], { words, unknown }: Interpretation) {
  const whole = ranked.filter(({ coverage }) => coverage >= wholeShare);
  if (whole.length >= enough) return { pages: whole, partial: false };
  const least = words.length > 2 && unknown.length === 0 ? leastShare : leastOfFew;
  const isAbout = ({ coverage, strength }: RankedPage): boolean => strength >= titleScore && coverage >= leastOfAbout;
  const part = ranked.filter((page) => page.coverage < wholeShare && (page.coverage >= least || isAbout(page)));
  return { pages: [...whole, ...part], partial: whole.length === 0 };
}
