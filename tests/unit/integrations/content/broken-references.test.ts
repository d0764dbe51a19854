import { describe, expect, it } from 'vitest';
import {
  appended,
  type BrokenCase,
  useContentCopy,
  expectTold,
  lineOfText,
  replaced,
  told,
} from '../../../fixtures/content-copy.ts';

const tip = 'content/tips/growth-mindset.mdx';
const page = 'content/paginas/over.mdx';

const cases: BrokenCase[] = [
  {
    fault: 'an unknown theory page in the front matter',
    file: tip,
    change: replaced('theory: [verwachtingen,', 'theory: [verwachtigen,'),
    field: 'theory[1]',
    message: '"verwachtigen" bestaat niet als theorie',
    remedy: 'bedoel je "verwachtingen"?',
    at: '\ntheory:',
  },
  {
    fault: 'an unknown theory page in a list that has a line for each item',
    file: tip,
    change: replaced('theory: [verwachtingen,', 'theory:\n  [\n    verwachtigen,\n'),
    field: 'theory[1]',
    message: '"verwachtigen" bestaat niet als theorie',
    remedy: 'bedoel je "verwachtingen"?',
    at: '    verwachtigen,',
  },
  {
    fault: 'an unknown masterclass in the front matter',
    file: tip,
    change: replaced('\nmasterclass: hoge-verwachtingen', '\nmasterclass: iets-heel-anders-dan-dat'),
    field: 'masterclass',
    message: '"iets-heel-anders-dan-dat" bestaat niet als masterclass',
    remedy: 'maak deze masterclass aan, of haal de verwijzing weg',
    at: '\nmasterclass:',
  },
  {
    fault: 'an unknown work in <Cite>',
    file: tip,
    change: replaced('<Cite ref="sisk-2018" />', '<Cite ref="sisk-2081" />'),
    field: 'tekst, <Cite ref>',
    message: '"sisk-2081" bestaat niet als bron',
    remedy: 'bedoel je "sisk-2018"?',
    at: '<Cite ref="sisk-2081" />',
  },
  {
    fault: 'an unknown term in <Term>',
    file: tip,
    change: replaced('<Term id="meta-analyse">', '<Term id="meta-analise">'),
    field: 'tekst, <Term id>',
    message: '"meta-analise" bestaat niet als begrip',
    remedy: 'bedoel je "meta-analyse"?',
    at: '<Term id="meta-analise">',
  },
  {
    fault: 'an unknown work in a text of the front matter',
    file: tip,
    change: replaced('\nquestion: >-\n  ', '\nquestion: >-\n  <Cite ref="sisk-2081" /> '),
    field: 'question, <Cite ref>',
    message: '"sisk-2081" bestaat niet als bron',
    remedy: 'bedoel je "sisk-2018"?',
    at: '\nquestion:',
  },
  {
    fault: 'a dead link in a text of the front matter',
    file: tip,
    change: replaced('\nquestion: >-\n  ', '\nquestion: >-\n  [Lees](theorie:kapitaall) '),
    field: 'question',
    message: '"kapitaall" bestaat niet als theorie',
    remedy: 'bedoel je "kapitaal"?',
    at: '\nquestion:',
  },
  {
    fault: 'a link to an unknown tip',
    file: page,
    change: replaced('(tip:growth-mindset)', '(tip:growth-mindsett)'),
    field: 'tekst',
    message: '"growth-mindsett" bestaat niet als tip',
    remedy: 'bedoel je "growth-mindset"?',
    at: '(tip:growth-mindsett)',
  },
  {
    fault: 'a dead link to a page of the site',
    file: page,
    change: replaced('(pagina:over/kennislab)', '(pagina:over/kenislab)'),
    field: 'tekst',
    message: 'de pagina "over/kenislab" bestaat niet',
    remedy: 'bedoel je "pagina:over/kennislab"?',
    at: '(pagina:over/kenislab)',
  },
  {
    fault: 'a link to a file of the site that is no page',
    file: page,
    change: replaced('(pagina:over/kennislab)', '(pagina:rss.xml)'),
    field: 'tekst',
    message: 'de pagina "rss.xml" bestaat niet',
    remedy: 'kies uit: ',
    at: '(pagina:rss.xml)',
  },
  {
    fault: 'a link with an unknown scheme',
    file: page,
    change: replaced('(pagina:over/kennislab)', '(bladzijde:over/kennislab)'),
    field: 'tekst',
    message: '"bladzijde:" is geen soort pagina',
    remedy: 'kies uit: tip, masterclass, theorie, werkvorm, begrip, bron, pagina',
    at: '(bladzijde:over/kennislab)',
  },
  {
    fault: 'an external link that no source gives',
    file: page,
    change: replaced('(pagina:over/kennislab)', '(https://voorbeeld.nl/lab)'),
    field: 'tekst',
    message: 'het adres https://voorbeeld.nl/lab staat niet bij een bron',
    remedy: 'gebruik een adres uit content/bronnen/literatuur.yaml',
    at: '(https://voorbeeld.nl/lab)',
  },
];

describe('checkContent on a reference that leads nowhere', { timeout: 60_000 }, () => {
  const copy = useContentCopy();

  it.each(cases)('names the file, the field and the remedy for $fault', (broken) => {
    expectTold(copy, broken);
  });

  it('tells a fault in one place once', () => {
    const { problems } = copy.afterChange(page, replaced('(tip:growth-mindset)', '(tip:growth-mindsett)'));
    expect(told(problems)).toHaveLength(1);
  });

  it('names the place where an unknown work is first cited, once', () => {
    const { problems } = copy.afterChange(
      page,
      appended('Een <Cite ref="sisk-2081" />.\n\nTwee <Cite ref="sisk-2081" />.'),
    );
    const text = appended('Een <Cite ref="sisk-2081" />.')(copy.read(page));
    expect(problems).toEqual([expect.objectContaining({ line: lineOfText(text, 'Een <Cite ref="sisk-2081" />.') })]);
  });
});
