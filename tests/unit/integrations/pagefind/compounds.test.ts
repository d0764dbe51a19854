import { describe, expect, test } from 'vitest';
import { findCompounds } from '../../../../src/integrations/pagefind/compounds.ts';

const noRules = { whole: [], parts: [] };
const site = ['school', 'advies', 'schooladvies', 'Schooladviezen', 'verwachting', 'effecten', 'verwachtingseffect'];

describe('findCompounds', () => {
  test('finds words that are other words of the site in a row, in any of their forms', () => {
    expect(Object.fromEntries(findCompounds(site, noRules))).toEqual({
      schooladvies: ['school', 'advies'],
      schooladviezen: ['school', 'adviezen'],
      verwachtingseffect: ['verwachtings', 'effect'],
    });
  });

  test('gives parts that make the word again', () => {
    for (const [word, parts] of findCompounds(site, noRules)) expect(parts.join('')).toBe(word);
  });

  test('finds none of which the site does not have every part', () => {
    expect(findCompounds(['school', 'schoolbord'], noRules).size).toBe(0);
  });

  test.each([
    ['an ending', ['school', 'schoolheid', 'heid']],
    ['a beginning', ['over', 'stap', 'overstap']],
    ['a word with a figure', ['school', '2024', 'school2024']],
  ])('does not take %s for a part', (_, words) => {
    expect(findCompounds(words, noRules).size).toBe(0);
  });

  test('leaves whole what editors call no compound, in all its forms', () => {
    const words = ['vier', 'kant', 'vierkant', 'vierkante', 'kantlijn', 'lijn'];
    const rules = { whole: ['vierkant'], parts: [] };
    expect([...findCompounds(words, rules).keys()]).toEqual(['kantlijn']);
  });

  test('takes apart as editors say, in all its forms', () => {
    const words = ['basis', 'basisschool', 'basisschooladvies', 'basisschooladviezen', ...site];
    const compounds = findCompounds(words, { whole: [], parts: ['basis|school|advies'] });
    expect(compounds.get('basisschooladvies')).toEqual(['basis', 'school', 'advies']);
    expect(compounds.get('basisschooladviezen')).toEqual(['basis', 'school', 'adviezen']);
  });

  test('takes apart as editors say even where the site does not have the parts', () => {
    const compounds = findCompounds(['toetsweek'], { whole: [], parts: ['toets|week'] });
    expect(compounds.get('toetsweek')).toEqual(['toets', 'week']);
  });
});
