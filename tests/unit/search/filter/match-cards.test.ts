import { describe, expect, test } from 'vitest';
import { countValues, matches } from '../../../../src/search/filter/match-cards.ts';

const card = (withWhom: string, sector: string): Map<string, string[]> =>
  new Map([
    ['met-wie', withWhom.split(' ')],
    ['sector', sector.split(' ')],
  ]);
const cards = [card('alleen team', 'po vo'), card('team', 'po'), card('school', 'vo')];

describe('matches', () => {
  test.each([
    [{}, [true, true, true]],
    [{ 'met-wie': 'team' }, [true, true, false]],
    [{ 'met-wie': 'team', sector: 'vo' }, [true, false, false]],
    [{ thema: 'geel' }, [false, false, false]],
  ])('with %j keeps %j', (state, kept) => {
    const chosen = new Map(Object.entries(state));
    expect(cards.map((one) => matches(one, chosen))).toEqual(kept);
  });
});

describe('countValues', () => {
  const facet = { name: 'met-wie', values: ['alleen', 'team', 'school'] };

  test('counts every value as if it were chosen, next to the other facets', () => {
    const counts = countValues(cards, new Map([['sector', 'po']]), facet);
    expect(Object.fromEntries(counts)).toEqual({ alleen: 1, team: 2, school: 0 });
  });

  test('does not look at the choice in its own facet', () => {
    const counts = countValues(cards, new Map([['met-wie', 'school']]), facet);
    expect(Object.fromEntries(counts)).toEqual({ alleen: 1, team: 2, school: 1 });
  });
});
