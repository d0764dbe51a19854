import type { Interpretation, Wording } from '../language/interpret.ts';
import type { PagefindHit } from './pagefind.ts';
import type { Pages, WordIndex } from './word-index.ts';

/** A page that was found, by its id. */
export interface RankedPage {
  hit: PagefindHit;
  /** Places of all words found. */
  words: number[];
  score: number;
  /** Share of the query that it has, from 0 to 1; a rare word weighs more than a common one. */
  coverage: number;
  /** The best score of a word as it was typed: a title or a keyword scores far more than a word in the text. */
  strength: number;
}

/** What one page has of each word of the query. */
interface Finds {
  hit: PagefindHit;
  words: Set<number>;
  gains: number[];
  shares: number[];
  strength: number;
}

/**
 * Ranks pages by what they have of a query: the scores of its words in their best wordings, times the share of the query
 * that the page has. A wording that covers several words gives its score to all of them in equal parts.
 *
 * @param total number of pages of the site.
 */
export async function rank(query: Interpretation, index: WordIndex, total: number): Promise<RankedPage[]> {
  const finds = new Map<string, Finds>();
  const rarity = query.words.map(() => rarityOf(0, total));
  const emptyRow = (): number[] => query.words.map(() => 0);
  for (const { from, length, wordings } of query.parts) {
    const answers = await Promise.all(wordings.map((wording) => findPages(wording, index)));
    const tells = (answers[0]?.size ?? 0) <= total * commonShare;
    for (const [place, pages] of answers.entries()) {
      const weight = wordings[place]?.weight ?? 0;
      for (const [id, hit] of pages) {
        const find = finds.get(id) ?? { hit, words: new Set(), gains: emptyRow(), shares: emptyRow(), strength: 0 };
        finds.set(id, find);
        if (tells && place === 0) find.strength = Math.max(find.strength, hit.score);
        for (const word of hit.words) find.words.add(word);
        for (let word = from; word < from + length; word++) {
          find.gains[word] = Math.max(find.gains[word] ?? 0, (weight * damp(hit.score)) / length);
          find.shares[word] = Math.max(find.shares[word] ?? 0, Math.sqrt(weight));
        }
      }
    }
    if (length === 1) rarity[from] = rarityOf(answers[0]?.size ?? 0, total);
  }
  const whole = rarity.reduce((sum, value) => sum + value, 0) || 1;
  const phrase = query.words.length > 1 ? await index.find(query.words.join(' ')) : new Map<string, PagefindHit>();
  const ranked = [...finds].map(([id, { hit, words, gains, shares, strength }]): RankedPage => {
    const coverage = shares.reduce((sum, share, word) => sum + share * (rarity[word] ?? 1), 0) / whole;
    const sum = gains.reduce((all, gain) => all + gain, 0);
    const score = sum * coverage ** 2 * (phrase.has(id) ? phraseBonus : 1);
    return { hit, words: [...words].sort((a, b) => a - b), score, coverage, strength };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
}

/** How much a word tells that stands on this many pages. */
function rarityOf(pages: number, total: number): number {
  return Math.log(1 + total / (1 + pages));
}

/** A word on more pages than this share of them is common: it does not tell what a page is about. */
const commonShare = 0.3;

const phraseBonus = 1.25;

/** A page with a word many times is not that many times as good. */
function damp(score: number): number {
  return Math.sqrt(score);
}

async function findPages({ text, isPrefix, isLoose }: Wording, index: WordIndex): Promise<Pages> {
  if (isPrefix) return index.findPrefix(text);
  if (!isLoose) return index.find(text);
  const each = await Promise.all(text.split(' ').map((word) => index.find(word)));
  const [first = new Map<string, PagefindHit>(), ...others] = each;
  const all = [...first].filter(([id]) => others.every((pages) => pages.has(id)));
  return new Map(
    all.map(([id, hit]) => {
      const hits = [hit, ...others.flatMap((pages) => pages.get(id) ?? [])];
      const score = hits.reduce((sum, one) => sum + one.score, 0) / hits.length;
      return [id, { id, score, words: hits.flatMap((one) => one.words), data: () => hit.data() }];
    }),
  );
}
