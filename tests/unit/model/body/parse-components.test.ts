import { describe, expect, it } from 'vitest';
import { onlyBlock, readBody, text } from '../../../fixtures/read-text.ts';

const types = (source: string): string[] => readBody(source).blocks.map((block) => block.type);

describe('parseBody on components', () => {
  it.each(['Question', 'Nuance', 'Case', 'Task', 'Missing'])('reads <%s> with its title and what is in it', (name) => {
    const source = `<${name} title="Titel">\n\nTekst.\n\n- punt\n\n</${name}>`;
    const block = onlyBlock(source, name.toLowerCase() as 'nuance');
    expect(block.title).toBe('Titel');
    expect(block.children.map((child) => child.type)).toEqual(['paragraph', 'list']);
  });

  it('reads <Background> as the sections in it', () => {
    const { children } = onlyBlock('<Background>\n\n## Kop\n\nTekst.\n\n</Background>', 'background');
    expect(children.map((child) => child.type)).toEqual(['heading', 'paragraph']);
  });

  it('gives headings in <Background> ids that no heading outside it has', () => {
    const [, background] = readBody('## Kop\n\n<Background>\n\n## Kop\n\n</Background>').blocks;
    expect(background?.type === 'background' && background.children).toMatchObject([{ id: 'kop-1' }]);
  });

  it('reads <Steps> as items', () => {
    expect(onlyBlock('<Steps>\n\n1. een\n2. twee\n\n</Steps>', 'steps').items).toHaveLength(2);
  });

  it('reads <Statements> with a title and items', () => {
    const block = onlyBlock('<Statements title="Blok 1">\n\n- een\n- twee\n\n</Statements>', 'statements');
    expect([block.title, block.items.length]).toEqual(['Blok 1', 2]);
  });

  it.each(['Steps', 'Statements title="x"'])('refuses <%s> that holds more than a list', (tag) => {
    const { blocks, problems } = readBody(`<${tag}>\n\n- een\n\nEn nog wat.\n\n</${tag.split(' ')[0] ?? ''}>`);
    expect(blocks).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ remedy: 'zet er precies één lijst in' })]);
  });

  it('reads <Cards> with the title and text of each card', () => {
    const source = '<Cards title="Rollen">\n\n<Card title="Emre">\n\nTekst.\n\n</Card>\n\n</Cards>';
    const [card] = onlyBlock(source, 'cards').cards;
    expect(card?.title).toBe('Emre');
    expect(card?.children.map((block) => block.type)).toEqual(['paragraph']);
  });

  it('refuses anything but cards in <Cards>', () => {
    const { problems } = readBody('<Cards title="Rollen">\n\nLosse tekst.\n\n</Cards>');
    expect(problems).toEqual([expect.objectContaining({ field: '<Cards>', message: 'de inhoud past niet' })]);
  });

  it('reads <Figure> with its file, alt text and caption', () => {
    const block = onlyBlock('<Figure src="a.svg" alt="Een vouw" caption="Tekening 1" />', 'figure');
    expect(block).toMatchObject({ src: 'a.svg', alt: 'Een vouw', caption: 'Tekening 1' });
  });

  it('reads a component that stands on one line with its text', () => {
    expect(onlyBlock('<Nuance title="Let op">Niet iedereen.</Nuance>', 'nuance').children).toMatchObject([
      { type: 'paragraph', children: [text('Niet iedereen.')] },
    ]);
  });

  it('reads components on lines that follow one another as separate blocks', () => {
    expect(types('<Nuance title="A">Een.</Nuance>\n<Question title="B">Twee?</Question>')).toEqual([
      'nuance',
      'question',
    ]);
  });

  it('keeps a term alone on a line as a paragraph', () => {
    expect(types('<Term id="b">b</Term>')).toEqual(['paragraph']);
  });

  it('keeps a citation alone on a line as a paragraph', () => {
    expect(types('<Cite ref="a-1" />')).toEqual(['paragraph']);
  });

  it.each(['<Card title="x">\n\nTekst.\n\n</Card>', '<Line speaker="x">Tekst.</Line>'])(
    'refuses %j outside its container',
    (source) => {
      const { blocks, problems } = readBody(source);
      expect(blocks).toEqual([]);
      expect(problems).toEqual([expect.objectContaining({ message: 'de inhoud past niet' })]);
    },
  );

  it('refuses a value that is computed', () => {
    const { problems } = readBody('<Nuance title={1}>\n\nTekst.\n\n</Nuance>');
    expect(problems).toContainEqual(expect.objectContaining({ remedy: 'schrijf elke waarde als naam="tekst"' }));
  });

  it('keeps reading after a component that it does not know', () => {
    const { blocks, problems } = readBody('<Onzin>\n\nTekst.\n\n</Onzin>\n\nDaarna.');
    expect(blocks.map((block) => block.type)).toEqual(['paragraph']);
    expect(problems).toHaveLength(1);
  });
});
