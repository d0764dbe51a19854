import { expect, test } from 'vitest';
import { scoreQuery, summarise, type JudgedQuery, type Topics } from './score.ts';

const topics: Topics = {
  advice: ['/theorie/advies/', '/theorie/advies/bronnen/'],
  fold: ['/werkvormen/vouwen/'],
  groups: ['/theorie/groepen/'],
  grouping: ['/theorie/groepen/'],
};

function query(relevant: Record<string, number>): JudgedQuery {
  return { id: 'one', category: 'exact', query: 'advies', relevant };
}

test('a list in the order of its grades scores 1', () => {
  const { ndcg } = scoreQuery(query({ advice: 3, fold: 1 }), ['/theorie/advies/', '/werkvormen/vouwen/'], topics);
  expect(ndcg).toBe(1);
});

test('a list in the wrong order scores less by the logarithm of the places', () => {
  const { ndcg } = scoreQuery(query({ advice: 3, fold: 1 }), ['/werkvormen/vouwen/', '/theorie/advies/'], topics);
  expect(ndcg).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)));
});

test('a page of no topic is passed over', () => {
  const { ndcg, reciprocalRank } = scoreQuery(query({ advice: 3 }), ['/privacy/', '/theorie/advies/'], topics);
  expect([ndcg, reciprocalRank]).toEqual([1, 1]);
});

test('a page of a topic that does not answer takes a place', () => {
  const { reciprocalRank } = scoreQuery(query({ advice: 3 }), ['/werkvormen/vouwen/', '/theorie/advies/'], topics);
  expect(reciprocalRank).toBe(1 / 2);
});

test('a topic counts once, however many of its pages are found', () => {
  const pages = ['/theorie/advies/', '/theorie/advies/bronnen/', '/werkvormen/vouwen/'];
  expect(scoreQuery(query({ advice: 3, fold: 1 }), pages, topics).ndcg).toBe(1);
});

test('topics on the same page can be found only once', () => {
  expect(scoreQuery(query({ groups: 3, grouping: 2 }), ['/theorie/groepen/'], topics).ndcg).toBe(1);
});

test('every tip is a topic of its own', () => {
  const pages = ['/tips/ken-jezelf/', '/tips/growth-mindset/'];
  expect(scoreQuery(query({ 'tip:growth-mindset': 3 }), pages, topics).reciprocalRank).toBe(1 / 2);
});

test('a topic with grade 1 is no first good one when there is a better', () => {
  const pages = ['/werkvormen/vouwen/', '/theorie/advies/'];
  expect(scoreQuery(query({ advice: 2, fold: 1 }), pages, topics).reciprocalRank).toBe(1 / 2);
});

test('a topic with grade 1 is a first good one when there is no better', () => {
  expect(scoreQuery(query({ fold: 1 }), ['/werkvormen/vouwen/'], topics).reciprocalRank).toBe(1);
});

test('topics after the tenth do not count', () => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, place) => [`topic-${place}`, [`/p/${place}/`]]));
  const pages = Object.values(many).flat();
  expect(scoreQuery(query({ 'topic-10': 3 }), pages, many).ndcg).toBe(0);
});

test('a query without an answer has no score for its order', () => {
  expect(scoreQuery(query({}), ['/theorie/advies/'], topics)).toEqual({ found: 1, ndcg: null, reciprocalRank: null });
});

test('a summary keeps queries without an answer out of the means of the others', () => {
  const scores = [
    { found: 4, ndcg: 1, reciprocalRank: 1 },
    { found: 0, ndcg: 0, reciprocalRank: 0 },
    { found: 2, ndcg: null, reciprocalRank: null },
  ];
  expect(summarise(scores)).toEqual({
    queries: 3,
    ndcg: 0.5,
    reciprocalRank: 0.5,
    topThree: 0.5,
    zero: 0.5,
    false: 1,
  });
});

test('a good topic in the fourth place is not among the first three', () => {
  expect(summarise([{ found: 9, ndcg: 0.4, reciprocalRank: 1 / 4 }]).topThree).toBe(0);
});

test('a summary of no queries has no scores', () => {
  expect(summarise([]).ndcg).toBeNull();
});
