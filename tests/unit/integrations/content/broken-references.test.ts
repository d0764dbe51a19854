import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BrokenCase,
  ContentCopy,
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
    field: 'theory',
    message: '"verwachtigen" bestaat niet als theorie',
    remedy: 'bedoel je "verwachtingen"?',
  },
  {
    fault: 'an unknown masterclass in the front matter',
    file: tip,
    change: replaced('\nmasterclass: hoge-verwachtingen', '\nmasterclass: iets-heel-anders-dan-dat'),
    field: 'masterclass',
    message: '"iets-heel-anders-dan-dat" bestaat niet als masterclass',
    remedy: 'maak deze masterclass aan, of haal de verwijzing weg',
  },
  {
    fault: 'an unknown work in <Cite>',
    file: tip,
    change: replaced('<Cite ref="sisk-2018" />', '<Cite ref="sisk-2081" />'),
    field: '<Cite ref>',
    message: '"sisk-2081" bestaat niet als bron',
    remedy: 'bedoel je "sisk-2018"?',
  },
  {
    fault: 'an unknown term in <Term>',
    file: tip,
    change: replaced('<Term id="meta-analyse">', '<Term id="meta-analise">'),
    field: '<Term id>',
    message: '"meta-analise" bestaat niet als begrip',
    remedy: 'bedoel je "meta-analyse"?',
  },
  {
    fault: 'a link to an unknown tip',
    file: page,
    change: replaced('(tip:growth-mindset)', '(tip:growth-mindsett)'),
    field: 'tekst, regel',
    message: '"growth-mindsett" bestaat niet als tip',
    remedy: 'bedoel je "growth-mindset"?',
  },
  {
    fault: 'a dead link to a page of the site',
    file: page,
    change: replaced('(pagina:over/kennislab)', '(pagina:over/kenislab)'),
    field: 'tekst, regel',
    message: 'de pagina "over/kenislab" bestaat niet',
    remedy: 'bedoel je "pagina:over/kennislab"?',
  },
  {
    fault: 'a link with an unknown scheme',
    file: page,
    change: replaced('(pagina:over/kennislab)', '(bladzijde:over/kennislab)'),
    field: 'tekst, regel',
    message: '"bladzijde:" is geen soort pagina',
    remedy: 'kies uit: tip, masterclass, theorie, werkvorm, begrip, bron, pagina',
  },
  {
    fault: 'an external link that no source gives',
    file: page,
    change: replaced('(pagina:over/kennislab)', '(https://voorbeeld.nl/lab)'),
    field: 'tekst, regel',
    message: 'het adres https://voorbeeld.nl/lab staat niet bij een bron',
    remedy: 'gebruik een adres uit content/bronnen/literatuur.yaml',
  },
];

describe('checkContent on a reference that leads nowhere', { timeout: 60_000 }, () => {
  let copy: ContentCopy;
  beforeAll(() => {
    copy = new ContentCopy();
  });
  afterAll(() => {
    copy.remove();
  });

  it.each(cases)('names the file, the field and the remedy for $fault', (broken) => {
    expectTold(copy, broken);
  });

  it('tells a fault in one place once', () => {
    const { problems } = copy.afterChange(page, replaced('(tip:growth-mindset)', '(tip:growth-mindsett)'));
    expect(told(problems)).toHaveLength(1);
  });

  it('names the line of a link in the text', () => {
    const { problems, text } = copy.afterChange(page, replaced('(tip:growth-mindset)', '(tip:growth-mindsett)'));
    expect(problems[0]?.field).toBe(`tekst, regel ${lineOfText(text, 'growth-mindsett')}`);
  });
});
