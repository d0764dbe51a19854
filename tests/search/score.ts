/** A query with the topics that answer it, each with its grade from 0 to 3. None at all: nothing may be found. */
export interface JudgedQuery {
  id: string;
  category: string;
  query: string;
  relevant: Readonly<Record<string, number>>;
}

/** The pages of each topic, from the root of the site. A tip is a topic of its own (`tip:growth-mindset`) and not listed. */
export type Topics = Readonly<Record<string, readonly string[]>>;

interface QueryScore {
  /** Number of pages found. */
  found: number;
  /** nDCG of the first ten; null when nothing may be found. */
  ndcg: number | null;
  /** One divided by the place of the first good topic, 0 when there is none; null when nothing may be found. */
  reciprocalRank: number | null;
}

interface Summary {
  /** Number of queries. */
  queries: number;
  ndcg: number | null;
  reciprocalRank: number | null;
  /** Share of the queries with an answer that have a good topic among the first three. */
  topThree: number | null;
  /** Share of the queries with an answer for which nothing was found. */
  zero: number | null;
  /** Share of the queries without an answer for which something was found. */
  false: number | null;
}

/** Number of topics that count. */
const depth = 10;
/** A topic with this grade is a good one; where no topic has it, the best there is. */
const goodGrade = 2;

/**
 * Scores the pages that were found. A page of no topic is passed over, for nobody judged it (a condensed list); a topic
 * counts once, where its first page stands.
 *
 * @param pages addresses from the root of the site, best first.
 */
export function scoreQuery({ relevant }: JudgedQuery, pages: readonly string[], topics: Topics): QueryScore {
  const wanted = wantedGrades(relevant, topics);
  if (wanted.length === 0) return { found: pages.length, ndcg: null, reciprocalRank: null };
  const grades = gradesInOrder(relevant, pages, topics);
  const good = Math.min(goodGrade, Math.max(...wanted));
  const first = grades.findIndex((grade) => grade >= good);
  return {
    found: pages.length,
    ndcg: discountedGain(grades) / discountedGain(wanted),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The means of several queries; null where no query has that score. */
export function summarise(scores: readonly QueryScore[]): Summary {
  const answerable = scores.filter(({ ndcg }) => ndcg !== null);
  const unanswerable = scores.filter(({ ndcg }) => ndcg === null);
  return {
    queries: scores.length,
    ndcg: mean(answerable.map(({ ndcg }) => ndcg ?? 0)),
    reciprocalRank: mean(answerable.map(({ reciprocalRank }) => reciprocalRank ?? 0)),
    topThree: mean(answerable.map(({ reciprocalRank }) => Number((reciprocalRank ?? 0) >= 1 / 3))),
    zero: mean(answerable.map(({ found }) => Number(found === 0))),
    false: mean(unanswerable.map(({ found }) => Number(found > 0))),
  };
}

/** The grades that a perfect list has, highest first. Topics on the same pages can be found only once. */
function wantedGrades(relevant: JudgedQuery['relevant'], topics: Topics): number[] {
  const byPages = new Map<string, number>();
  for (const [topic, grade] of Object.entries(relevant)) {
    const pages = String(topics[topic] ?? topic);
    byPages.set(pages, Math.max(grade, byPages.get(pages) ?? 0));
  }
  return [...byPages.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
}

function gradesInOrder(relevant: JudgedQuery['relevant'], pages: readonly string[], topics: Topics): number[] {
  const seen = new Set<string>();
  const grades: number[] = [];
  for (const page of pages) {
    const fresh = topicsOf(page, topics).filter((topic) => !seen.has(topic));
    if (fresh.length === 0) continue;
    for (const topic of fresh) seen.add(topic);
    grades.push(Math.max(...fresh.map((topic) => relevant[topic] ?? 0)));
  }
  return grades;
}

function topicsOf(page: string, topics: Topics): string[] {
  const tip = /^\/tips\/([^/]+)\/$/.exec(page)?.[1];
  if (tip !== undefined) return [`tip:${tip}`];
  return Object.keys(topics).filter((topic) => topics[topic]?.includes(page));
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
