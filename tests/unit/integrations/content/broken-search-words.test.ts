import { describe, expect, it } from 'vitest';
import { type BrokenCase, expectTold, replaced, told, useContentCopy } from '../../../fixtures/content-copy.ts';

const thesaurus = 'content/zoeken/thesaurus.yaml';
const compounds = 'content/zoeken/samenstellingen.yaml';
const pageKeywords = 'content/zoeken/trefwoorden.yaml';
const group = '- same: [habitus]\n';

const cases: BrokenCase[] = [
  {
    fault: 'a word in two groups of the thesaurus, whatever its capitals',
    file: thesaurus,
    change: replaced(group, '- same: [habitus, Kansengelijkheid]\n'),
    field: '.same[2]',
    message: '"Kansengelijkheid" staat al in het groepje van "kansengelijkheid"',
    remedy: 'laat het in één groepje staan',
    at: '- same: [habitus, Kansengelijkheid]',
  },
  {
    fault: 'a sentence in the thesaurus',
    file: thesaurus,
    change: replaced(group, '- same: [wat je van thuis meekrijgt]\n'),
    field: '.same[1]',
    message: 'dit zijn meer dan vier woorden, of er staat een leesteken in',
    remedy: 'maak het korter',
    at: '- same: [wat je van thuis',
  },
  {
    fault: 'a sign in a related word of the thesaurus',
    file: thesaurus,
    change: replaced('related: [Bourdieu]', 'related: [Bourdieu (1986)]'),
    field: '.related[1]',
    message: 'dit zijn meer dan vier woorden, of er staat een leesteken in',
    remedy: 'maak het korter',
    at: '  related: [Bourdieu (1986)]',
  },
  {
    fault: 'a misspelt field of the thesaurus',
    file: thesaurus,
    change: replaced('related: [Bourdieu]', 'relatd: [Bourdieu]'),
    field: '.relatd',
    message: 'dit veld bestaat niet',
    remedy: 'bedoel je "related"?',
    at: '  relatd: [Bourdieu]',
  },
  {
    fault: 'a group of the thesaurus that is no list',
    file: thesaurus,
    change: replaced(group, '- same: habitus\n'),
    field: '.same',
    message: 'de waarde heeft de verkeerde vorm',
    remedy: 'maak er een lijst van',
    at: '- same: habitus\n',
  },
  {
    fault: 'a compound without a bar',
    file: compounds,
    change: replaced('parts:\n', 'parts:\n  - schooladvies\n'),
    field: 'parts[1]',
    message: 'er staat geen streep tussen de delen',
    remedy: 'schrijf school|advies',
    at: '  - schooladvies\n',
  },
  {
    fault: 'a misspelt field of the compounds',
    file: compounds,
    change: replaced('\nwhole:', '\nwole:'),
    field: 'wole',
    message: 'dit veld bestaat niet',
    remedy: 'bedoel je "whole"?',
    at: '\nwole:',
  },
  {
    fault: 'a compound to leave whole that is a sentence',
    file: compounds,
    change: replaced('whole:\n', 'whole:\n  - dit is geen samengesteld woord\n'),
    field: 'whole[1]',
    message: 'dit zijn meer dan vier woorden, of er staat een leesteken in',
    remedy: 'maak het korter',
    at: '  - dit is geen',
  },
  {
    fault: 'keywords of a page that does not exist',
    file: pageKeywords,
    change: (text) => `${text}tip:groth-mindset: [groei]\n`,
    field: 'tip:groth-mindset',
    message: 'er is geen pagina met deze naam',
    remedy: 'bedoel je "tip:growth-mindset"?',
  },
  {
    fault: 'a page with an empty list of keywords',
    file: pageKeywords,
    change: (text) => `${text}tip:nieuw: []\n`,
    field: 'tip:nieuw',
    message: 'te kort of te klein',
    remedy: 'vul het aan',
    at: 'tip:nieuw: []',
  },
  {
    fault: 'a keyword with a sign in it',
    file: pageKeywords,
    change: (text) => `${text}tip:nieuw: ['hokjes, vakjes']\n`,
    field: 'tip:nieuw[1]',
    message: 'dit zijn meer dan vier woorden, of er staat een leesteken in',
    remedy: 'maak het korter',
    at: "tip:nieuw: ['hokjes",
  },
];

describe('checkContent on a fault in the words of the search', { timeout: 60_000 }, () => {
  const copy = useContentCopy();

  it.each(cases)('names the file, the field and the remedy for $fault', (broken) => {
    expectTold(copy, broken);
  });

  it.each([thesaurus, compounds, pageKeywords])('names %s when it was taken away', (file) => {
    const { problems } = copy.afterRemoval(file);
    expect(told(problems)).toEqual([`${file}\n  bestand: ontbreekt\n  → zet het bestand terug`]);
  });
});
