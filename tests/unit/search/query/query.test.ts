import { describe, expect, test } from 'vitest';
import { cleanText, formatQuery, isEmpty, noFilters, parseQuery } from '../../../../src/search/query/query.ts';

const known = { soort: ['Tip', 'Masterclass', 'Werkvorm'], sector: ['po', 'vo'] };

describe('cleanText', () => {
  test.each([
    ['  school   advies ', 'school advies'],
    ['regel\n\teen', 'regel een'],
    ['nul\u0000byte\u200b', 'nul byte'],
    ['cafe\u0301', 'café'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['   ', ''],
  ])('makes %j into %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('cuts a text of any length', () => {
    expect(cleanText('a'.repeat(5000))).toHaveLength(200);
  });
});

describe('parseQuery', () => {
  test('reads the text and every chosen filter', () => {
    expect(parseQuery('?q=hoge+verwachtingen&soort=Tip&soort=Werkvorm&sector=po', known)).toEqual({
      text: 'hoge verwachtingen',
      filters: { soort: ['Tip', 'Werkvorm'], sector: ['po'] },
    });
  });

  test.each(['', '?', '?q=', '?q=%20', '?soort=', '?soort=Onzin', '?soort=tip', '?sector=__proto__', '?x=%E0%A4%A'])(
    'reads %j as empty',
    (search) => {
      expect(isEmpty(parseQuery(search, known))).toBe(true);
    },
  );

  test('takes a value once, in the order in which values are known', () => {
    const { filters } = parseQuery('?soort=Werkvorm&soort=Tip&soort=Werkvorm', known);
    expect(filters.soort).toEqual(['Tip', 'Werkvorm']);
  });
});

describe('formatQuery', () => {
  test('is empty for an empty query', () => {
    expect(formatQuery({ text: '', filters: noFilters })).toBe('');
  });

  test.each([
    '?q=schooladvies',
    '?soort=Tip',
    '?q=A%26B+%3D+%3Cb%3E&soort=Tip&soort=Masterclass&sector=vo',
    '?q=%C3%A9%C3%A9n',
  ])('gives %s back', (search) => {
    expect(formatQuery(parseQuery(search, known))).toBe(search);
  });
});
