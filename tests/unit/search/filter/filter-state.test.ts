import { describe, expect, test } from 'vitest';
import { choose, formatFilters, parseFilters } from '../../../../src/search/filter/filter-state.ts';

const facets = [
  { name: 'met-wie', values: ['alleen', 'team'] },
  { name: 'sector', values: ['po', 'vo'] },
];
const read = (search: string, hash = ''): Record<string, string> =>
  Object.fromEntries(parseFilters(search, hash, facets));

describe('parseFilters', () => {
  test.each([
    ['?met-wie=team&sector=po', '', { 'met-wie': 'team', sector: 'po' }],
    ['?met-wie=team', '#met-wie-team', { 'met-wie': 'team' }],
    ['', '#sector-vo', { sector: 'vo' }],
    ['?met-wie=alleen', '#sector-vo', { 'met-wie': 'alleen' }],
    ['', '', {}],
    ['?', '#alles', {}],
    ['?met-wie=', '', {}],
    ['?met-wie=iedereen&kleur=geel', '', {}],
    ['?sector=%3Cscript%3E', '#%', {}],
    ['?met-wie=team&met-wie=alleen', '', { 'met-wie': 'team' }],
  ])('reads %j with %j as %j', (search, hash, state) => {
    expect(read(search, hash)).toEqual(state);
  });
});

describe('formatFilters', () => {
  test('names facets in their own order', () => {
    const state = new Map([
      ['sector', 'po'],
      ['met-wie', 'team'],
    ]);
    expect(formatFilters(state, facets)).toBe('?met-wie=team&sector=po');
  });

  test('is empty without choices', () => {
    expect(formatFilters(new Map(), facets)).toBe('');
  });
});

describe('choose', () => {
  test('changes one facet and leaves the state it came from alone', () => {
    const before = new Map([['sector', 'po']]);
    const after = choose(before, 'met-wie', 'team');
    expect(Object.fromEntries(after)).toEqual({ sector: 'po', 'met-wie': 'team' });
    expect(before.size).toBe(1);
  });

  test('takes a choice away', () => {
    expect(choose(new Map([['sector', 'po']]), 'sector', undefined).size).toBe(0);
  });
});
