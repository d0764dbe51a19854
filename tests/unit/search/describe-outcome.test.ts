import { describe, expect, test } from 'vitest';
import { describeOutcome } from '../../../src/search/describe-outcome.ts';
import { noFilters, type SearchQuery } from '../../../src/search/query/query.ts';
import type { SearchFound } from '../../../src/search/query/search.ts';

const messages = {
  none: 'Niets voor {query}',
  one: 'Eén voor {query}',
  many: '{count} voor {query}',
  noneFiltered: 'Niets voor {query} in filters',
  filteredNone: 'Niets in filters',
  filteredOne: 'Eén in filters',
  filteredMany: '{count} in filters',
  partial: 'Een deel van je woorden.',
  failed: 'Kapot',
};
const found = (total: number, more: Partial<SearchFound> = {}): SearchFound => ({
  ok: true,
  results: [],
  total,
  counts: { soort: {}, sector: {} },
  partial: false,
  suggestions: [],
  ...more,
});
const tips = { soort: ['Tip'], sector: [] };
const query = (text: string, filters = noFilters): SearchQuery => ({ text, filters });
const describeAs = (outcome: Parameters<typeof describeOutcome>[1], asked: SearchQuery) =>
  describeOutcome(messages, outcome, asked);

describe('the number of results', () => {
  test.each([
    [0, 'advies', 'Niets voor advies'],
    [1, 'advies', 'Eén voor advies'],
    [22, 'advies', '22 voor advies'],
    [2, '{count}', '2 voor {count}'],
  ])('%i for %j reads as %j', (total, text, status) => {
    expect(describeAs(found(total), query(text)).status).toBe(status);
  });

  test.each([
    [0, '', 'Niets in filters'],
    [1, '', 'Eén in filters'],
    [22, '', '22 in filters'],
    [0, 'advies', 'Niets voor advies in filters'],
    [2, 'advies', '2 voor advies'],
  ])('%i for %j within filters reads as %j', (total, text, status) => {
    expect(describeAs(found(total), query(text, tips)).status).toBe(status);
  });

  test('is not told when nothing was asked', () => {
    expect(describeAs(found(122), query(''))).toEqual({
      status: '',
      needsHelp: false,
      suggestions: [],
      canClear: false,
    });
  });
});

describe('a correction', () => {
  test('is told by its number of results', () => {
    expect(describeAs(found(5, { corrected: 'growth mindset' }), query('groth mindset')).status).toBe(
      '5 voor growth mindset',
    );
  });

  test('offers the words as they were typed, within the same filters', () => {
    const { verbatim } = describeAs(found(5, { corrected: 'growth mindset' }), query('groth mindset', tips));
    expect(verbatim).toEqual({ text: 'groth mindset', filters: tips, verbatim: true });
  });

  test('is not offered where there was none', () => {
    expect(describeAs(found(5), query('growth mindset'))).not.toHaveProperty('verbatim');
  });
});

describe('results with a part of the words', () => {
  test('are labelled', () => {
    expect(describeAs(found(5, { partial: true }), query('groene advies')).status).toBe(
      '5 voor groene advies. Een deel van je woorden.',
    );
  });

  test('are not labelled when there are none', () => {
    expect(describeAs(found(0, { partial: true }), query('xq zx')).status).toBe('Niets voor xq zx');
  });
});

describe('nothing', () => {
  test('comes with help', () => {
    expect(describeAs(found(0), query('xqz')).needsHelp).toBe(true);
  });

  test('comes with searches for near words', () => {
    expect(describeAs(found(0, { suggestions: ['advies'] }), query('avdies', tips)).suggestions).toEqual([
      { word: 'advies', query: { text: 'advies', filters: tips } },
    ]);
  });

  test('can be cleared of filters only when there are any', () => {
    expect([describeAs(found(0), query('xqz', tips)).canClear, describeAs(found(0), query('xqz')).canClear]).toEqual([
      true,
      false,
    ]);
  });
});

test('something comes without help and near words', () => {
  const { needsHelp, suggestions, canClear } = describeAs(found(3, { suggestions: ['advies'] }), query('x', tips));
  expect({ needsHelp, suggestions, canClear }).toEqual({ needsHelp: false, suggestions: [], canClear: false });
});

test('a failure is told, with help', () => {
  expect(describeAs({ ok: false, reason: 'broken' }, query('advies'))).toMatchObject({
    status: 'Kapot',
    needsHelp: true,
  });
});

test('a failure is told before anything was asked', () => {
  expect(describeAs({ ok: false, reason: 'unavailable' }, query('')).status).toBe('Kapot');
});
