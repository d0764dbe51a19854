import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../fixtures/draw-blocks.ts';
import { seen } from '../fixtures/render.ts';

const headings = async (source: string, level?: 2 | 3): Promise<string[]> => {
  const $ = await drawBlocks(source, level);
  return $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map((element) => `${element.tagName} ${seen($(element).text())}`);
};

describe('headings', () => {
  it('have their own level in the text of a page', async () => {
    expect(await headings('## Kop\n\n### Tussenkop')).toEqual(['h2 Kop', 'h3 Tussenkop']);
  });

  it('go one level down where the text stands below a heading of the page', async () => {
    expect(await headings('## Kop\n\n### Tussenkop', 3)).toEqual(['h3 Kop', 'h4 Tussenkop']);
  });

  it('carry the id that links point to', async () => {
    expect((await drawBlocks('## Een kop'))('h2').attr('id')).toBe('een-kop');
  });

  it('put a case below the heading that it stands under', async () => {
    expect(await headings('## Kop\n\n<Case title="Casus">\n\nTekst.\n\n</Case>')).toEqual(['h2 Kop', 'h3 Casus']);
  });

  it('put a nuance beside the heading that it stands under', async () => {
    expect(await headings('## Kop\n\n<Nuance title="Omstreden">\n\nTekst.\n\n</Nuance>')).toEqual([
      'h2 Kop',
      'h2 Omstreden',
    ]);
  });

  it('put each card one level below the title of the cards', async () => {
    const source = '## Rollen\n\n<Cards title="Acht">\n\n<Card title="Emre">\n\nTekst.\n\n</Card>\n\n</Cards>';
    expect(await headings(source)).toEqual(['h2 Rollen', 'h3 Acht', 'h4 Emre']);
  });
});

describe('what a reader is told about a block', () => {
  it.each([
    ['Case', 'Verzonnen casus van de redactie'],
    ['Task', 'Opdracht van de redactie'],
    ['Missing', 'Ontbreekt nog'],
  ])('is a label for <%s>', async (name, label) => {
    const $ = await drawBlocks(`<${name} title="Titel">\n\nTekst.\n\n</${name}>`);
    expect($('section > p').first().text()).toBe(label);
  });

  it.each(['Nuance', 'Question'])('is only its title for <%s>', async (name) => {
    const $ = await drawBlocks(`<${name} title="Titel">\n\nTekst.\n\n</${name}>`);
    expect(
      $('section')
        .children()
        .map((_, part) => seen($(part).text()))
        .get(),
    ).toEqual(['Titel', 'Tekst.']);
  });

  it('is that statements are the site’s own', async () => {
    const $ = await drawBlocks('<Statements title="Blok 1">\n\n- een\n- twee\n\n</Statements>');
    expect($('section > p').text()).toBe('Uitspraken van de redactie');
    expect($('section > ol > li')).toHaveLength(2);
  });

  it('is that cards are the site’s own', async () => {
    const $ = await drawBlocks('<Cards title="Rollen">\n\n<Card title="Emre">\n\nTekst.\n\n</Card>\n\n</Cards>');
    expect($('section > p').text()).toBe('Kaarten van de redactie');
  });

  it('is its origin, for style and checks', async () => {
    const $ = await drawBlocks(
      '<Nuance title="A">\n\nFeit <Cite ref="a" />.\n\n</Nuance>\n\n<Question title="B">\n\nEigen.\n\n</Question>',
    );
    expect(
      $('section')
        .map((_, section) => $(section).attr('data-origin'))
        .get(),
    ).toEqual(['bron', 'redactie']);
  });
});

describe('a table', () => {
  it('has headers for its columns and its rows', async () => {
    const $ = await drawBlocks('| Soort | Wat |\n| --- | --- |\n| Geld | munten |');
    expect(
      $('thead th[scope=col]')
        .map((_, cell) => seen($(cell).text()))
        .get(),
    ).toEqual(['Soort', 'Wat']);
    expect(seen($('tbody th[scope=row]').text())).toBe('Geld');
    expect(seen($('tbody td').text())).toBe('munten');
  });

  it('is named after its columns', async () => {
    const $ = await drawBlocks('| Soort | *Wat* |\n| --- | --- |\n| Geld | munten |');
    expect($('[role=group]').attr('aria-label')).toMatch(/: Soort, Wat$/);
  });

  it('can be scrolled with the keyboard', async () => {
    const $ = await drawBlocks('| Soort |\n| --- |\n| Geld |');
    expect($('table').parent().attr('tabindex')).toBe('0');
  });
});

describe('a list', () => {
  it('is numbered when the editor numbers it', async () => {
    const $ = await drawBlocks('1. een\n2. twee');
    expect([$('ol > li').length, $('ul').length]).toEqual([2, 0]);
  });

  it('keeps a list inside its item', async () => {
    const $ = await drawBlocks('- een\n  - binnen\n- twee');
    expect(seen($('ul > li > ul > li').text())).toBe('binnen');
  });

  it('draws steps as a numbered list', async () => {
    const $ = await drawBlocks('<Steps>\n\n- een\n- twee\n\n</Steps>');
    expect($('ol.steps > li')).toHaveLength(2);
  });
});
