import { describe, expect, it } from 'vitest';
import {
  type BrokenCase,
  useContentCopy,
  expectTold,
  replaced,
  told,
  withoutLine,
} from '../../../fixtures/content-copy.ts';

const strings = 'content/interface.yaml';
const terms = 'content/begrippen/begrippen.yaml';

const cases: BrokenCase[] = [
  {
    fault: 'an unknown key of the interface',
    file: strings,
    change: replaced('\n  skip: Naar de inhoud', '\n  skip: Naar de inhoud\n  skipp: Naar de inhoud'),
    field: 'site.skipp',
    message: 'dit veld bestaat niet',
    remedy: 'bedoel je "skip"?',
    at: '\n  skipp:',
  },
  {
    fault: 'a missing key of the interface',
    file: strings,
    change: withoutLine('  skip:'),
    field: 'site.skip',
    message: 'dit veld ontbreekt',
    remedy: 'vul het in: een tekst',
  },
  {
    fault: 'a term without a definition',
    file: terms,
    change: (text) => text.replace(/(- slug: agency\n {2}term: Agency\n) {2}definition: >-\n.*\n/, '$1'),
    field: 'agency [3].definition',
    message: 'dit veld ontbreekt',
    remedy: 'vul het in: een tekst',
    at: '- slug: agency',
  },
  {
    fault: 'a list that cannot be read',
    file: terms,
    change: replaced('- slug: afstroom\n', '- slug: afstroom\n  zomaar\n'),
    field: 'bestand',
    message: 'deze regel begint niet met een veld en een dubbele punt',
    remedy: 'schrijf veld: tekst',
    at: '  zomaar\n',
  },
  {
    fault: 'a duplicate term',
    file: terms,
    change: replaced('- slug: afstroom\n', '- slug: achterstelling\n'),
    field: 'achterstelling',
    message: 'staat er twee keer',
    remedy: 'haal één van beide weg',
    at: '- slug: achterstelling\n  term: Afstroom',
  },
  {
    fault: 'a duplicate name of a term, whatever its capitals',
    file: terms,
    change: replaced('\n  term: Afstroom\n', '\n  term: achterstelling\n'),
    field: 'achterstelling',
    message: 'staat er twee keer',
    remedy: 'haal één van beide weg',
    at: '  term: achterstelling',
  },
  {
    fault: 'a term that is explained on a page that does not exist',
    file: terms,
    change: replaced("'pagina:over/kennislab'", "'pagina:over/kenislab'"),
    field: 'agency.pages[',
    message: '"pagina:over/kenislab" bestaat niet',
    remedy: 'schrijf tip:, masterclass:, theorie:, werkvorm: of pagina: met daarachter een bestaand adres',
    at: "'pagina:over/kenislab'",
  },
];

describe('checkContent on a fault in a list or in the strings', { timeout: 60_000 }, () => {
  const copy = useContentCopy();

  it.each(cases)('names the file, the field and the remedy for $fault', (broken) => {
    expectTold(copy, broken);
  });

  it.each([
    [terms, '- slug: afstroom\n', '- slug: achterstelling\n'],
    ['content/bronnen/literatuur.yaml', '- id: cbs-2024\n', '- id: yosso-2005\n'],
  ])('tells a duplicate name in %s alone, not every text that uses the name that is gone', (file, from, to) => {
    const { problems } = copy.afterChange(file, replaced(from, to));
    expect(problems).toEqual([expect.objectContaining({ file, message: 'staat er twee keer' })]);
  });

  it('names a list that was taken away', () => {
    const { problems } = copy.afterRemoval(strings);
    expect(told(problems)).toEqual(['content/interface.yaml\n  bestand: ontbreekt\n  → zet het bestand terug']);
  });

  it.each(['poster', 'artikel'])('names the source text %s.txt when it was taken away', (name) => {
    const { problems } = copy.afterRemoval(`content/bronnen/${name}.txt`);
    expect(told(problems)).toEqual([`content/bronnen/${name}.txt\n  bestand: ontbreekt\n  → zet het bestand terug`]);
  });

  it('says that the podcast is missing', () => {
    const { problems } = copy.afterRemoval('content/podcast/wat-een-kans.mdx');
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'content/podcast', message: 'er is geen podcast' }),
    );
  });
});
