import { describe, expect, it } from 'vitest';
import { bodySections, holdsHandout, partBody, splitSections } from '../../../src/model/sections.ts';
import { readBody, text } from '../../fixtures/read-text.ts';

const blocksOf = (source: string) => readBody(source).blocks;

describe('bodySections', () => {
  it('lists the ## headings of a body with their ids', () => {
    expect(bodySections(blocksOf('## Eerste *kop*\n\nTekst.\n\n### Tussenkop\n\n## Tweede kop'))).toMatchObject([
      { id: 'eerste-kop', title: 'Eerste kop' },
      { id: 'tweede-kop', title: 'Tweede kop' },
    ]);
  });

  it('keeps the English words of a heading marked', () => {
    expect(bodySections(blocksOf('## Wat noise is'))[0]?.heading).toEqual([
      text('Wat '),
      { type: 'text', text: 'noise', lang: 'en' },
      text(' is'),
    ]);
  });

  it('lists what is disputed among them', () => {
    const source = '## Kop\n\n<Nuance title="Wat omstreden is">\n\nVeel.\n\n</Nuance>';
    expect(bodySections(blocksOf(source))).toMatchObject([{ id: 'kop' }, { id: 'wat-omstreden-is' }]);
  });

  it('is empty for a body without headings', () => {
    expect(bodySections(blocksOf('Tekst.'))).toEqual([]);
  });
});

describe('splitSections', () => {
  const typesOf = (source: string): string[][] =>
    splitSections(blocksOf(source)).map((section) => section.map(({ type }) => type));

  it('starts a section at each ## heading', () => {
    expect(typesOf('## Een\n\nTekst.\n\n- punt\n\n## Twee\n\nTekst.')).toEqual([
      ['heading', 'paragraph', 'list'],
      ['heading', 'paragraph'],
    ]);
  });

  it('puts what stands before the first heading in a section of its own', () => {
    expect(typesOf('Vooraf.\n\nEn nog wat.\n\n## Een\n\nTekst.')).toEqual([
      ['paragraph', 'paragraph'],
      ['heading', 'paragraph'],
    ]);
  });

  it('keeps a ### heading inside its section', () => {
    expect(typesOf('## Een\n\n### Tussen\n\nTekst.')).toEqual([['heading', 'heading', 'paragraph']]);
  });

  it('makes a section of a heading without text', () => {
    expect(typesOf('## Een\n\n## Twee')).toEqual([['heading'], ['heading']]);
  });

  it('gives an empty body no sections', () => {
    expect(splitSections([])).toEqual([]);
  });

  it('keeps every block, in order', () => {
    const blocks = blocksOf('Vooraf.\n\n## Een\n\nTekst.\n\n### Tussen\n\n## Twee\n\n- punt');
    expect(splitSections(blocks).flat()).toEqual(blocks);
  });
});

describe('holdsHandout', () => {
  it.each([
    ['statements', '<Statements title="x">\n\n- een\n\n</Statements>'],
    ['cards', '<Cards title="x">\n\n<Card title="y">\n\nTekst.\n\n</Card>\n\n</Cards>'],
    ['a task', '<Task title="x">\n\nTekst.\n\n</Task>'],
    ['a case', '<Case title="x">\n\nTekst.\n\n</Case>'],
    ['a drawing', '<Figure src="a.svg" alt="a" />'],
    ['a transcript', '<Transcript title="x" source="artikel">\n\n<Line speaker="y">Ja.</Line>\n\n</Transcript>'],
    ['a drawing inside another block', '<Question title="x">\n\n<Figure src="a.svg" alt="a" />\n\n</Question>'],
  ])('is true for a section with %s', (_, source) => {
    expect(holdsHandout(blocksOf(`## Kop\n\n${source}`))).toBe(true);
  });

  it.each([
    ['running text', 'Tekst.'],
    ['a list', '- punt'],
    ['a table', '| a |\n| --- |\n| b |'],
    ['steps', '<Steps>\n\n- een\n\n</Steps>'],
    ['a question', '<Question title="x">\n\nTekst.\n\n</Question>'],
    ['a nuance', '<Nuance title="x">\n\nTekst.\n\n</Nuance>'],
    ['what is missing', '<Missing title="x">\n\nTekst.\n\n</Missing>'],
    ['a quotation', '<Quotation source="poster" speaker="x">\n\nJa.\n\n</Quotation>'],
  ])('is false for a section with only %s', (_, source) => {
    expect(holdsHandout(blocksOf(`## Kop\n\n${source}`))).toBe(false);
  });
});

describe('partBody', () => {
  const partsOf = (source: string, titles: string[] = []) => {
    const named = titles.map((title) => ({ title, copies: 'één', cut: false, reader: 'deelnemer' as const }));
    const { page, handouts } = partBody({ body: blocksOf(source), handouts: named });
    const headings = (blocks: typeof page) => bodySections(blocks).map(({ id }) => id);
    return { page: headings(page), handouts: handouts.map((section) => headings(section).join()) };
  };

  it('prints the sections that are named by their headings, and keeps the rest on the page, both in order', () => {
    const source = '## Vooraf\n\n## Ronde 1\n\nTekst.\n\n## Sleutel\n\n## Ronde 2\n\nTekst.';
    const parts = partsOf(source, ['Ronde 2', 'Ronde 1']);
    expect(parts).toEqual({ page: ['vooraf', 'sleutel'], handouts: ['ronde-1', 'ronde-2'] });
  });

  it('keeps a section without a heading on the page, because nothing can name it', () => {
    const { page, handouts } = partBody({ body: blocksOf('Tekst.'), handouts: [] });
    expect([page.map(({ type }) => type), handouts]).toEqual([['paragraph'], []]);
  });
});
