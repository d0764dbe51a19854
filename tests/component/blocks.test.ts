import { describe, expect, it } from 'vitest';
import Blocks from '../../src/components/text/Blocks.astro';
import { readBody } from '../fixtures/read-text.ts';
import { render, seen } from '../fixtures/render.ts';

const draw = (source: string, level?: 2 | 3) => {
  const { blocks, problems } = readBody(source);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return render(Blocks, { blocks, ...(level ? { level } : {}) });
};
const headings = async (source: string, level?: 2 | 3): Promise<string[]> => {
  const $ = await draw(source, level);
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
    expect((await draw('## Een kop'))('h2').attr('id')).toBe('een-kop');
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
    const $ = await draw(`<${name} title="Titel">\n\nTekst.\n\n</${name}>`);
    expect($('section > p').first().text()).toBe(label);
  });

  it.each(['Nuance', 'Question'])('is only its title for <%s>', async (name) => {
    const $ = await draw(`<${name} title="Titel">\n\nTekst.\n\n</${name}>`);
    expect(
      $('section')
        .children()
        .map((_, part) => seen($(part).text()))
        .get(),
    ).toEqual(['Titel', 'Tekst.']);
  });

  it('is that statements are the site’s own', async () => {
    const $ = await draw('<Statements title="Blok 1">\n\n- een\n- twee\n\n</Statements>');
    expect($('section > p').text()).toBe('Uitspraken van de redactie');
    expect($('section > ol > li')).toHaveLength(2);
  });

  it('is that cards are the site’s own', async () => {
    const $ = await draw('<Cards title="Rollen">\n\n<Card title="Emre">\n\nTekst.\n\n</Card>\n\n</Cards>');
    expect($('section > p').text()).toBe('Kaarten van de redactie');
  });

  it('is its origin, for style and checks', async () => {
    const $ = await draw(
      '<Nuance title="A">\n\nFeit <Cite ref="a" />.\n\n</Nuance>\n\n<Question title="B">\n\nEigen.\n\n</Question>',
    );
    expect(
      $('section')
        .map((_, section) => $(section).attr('data-origin'))
        .get(),
    ).toEqual(['bron', 'redactie']);
  });
});

describe('a quotation', () => {
  const source = '<Quotation source="artikel" speaker="Keun" role="opleider">\n\nHet werd stil.\n\n</Quotation>';

  it('shows the words in a blockquote', async () => {
    expect(seen((await draw(source))('blockquote').text())).toBe('Het werd stil.');
  });

  it('shows who says it, in which role, and where it comes from', async () => {
    const $ = await draw(source);
    expect($('figcaption strong').text()).toBe('Keun');
    expect(seen($('figcaption').text())).toMatch(/^Keun, opleider ?Citaat uit het artikel over de masterclasses$/);
  });

  it('leads to the list of what is quoted', async () => {
    expect((await draw(source))('figcaption a').attr('href')).toBe('/bronnen/#citaten');
  });

  it('leaves out the comma when there is no role', async () => {
    const $ = await draw('<Quotation source="poster" speaker="Blok">\n\nJa.\n\n</Quotation>');
    expect(seen($('figcaption').text())).toMatch(/^Blok ?Citaat uit de poster van Cito$/);
  });
});

describe('a transcript', () => {
  const source = `<Transcript title="Gesprek" source="artikel">

<Line speaker="Mentor">Eerste zin.</Line>
<Line speaker="Teamleider" direction="onderbreekt">Oké.</Line>

</Transcript>`;

  it('shows each turn with its speaker, in order', async () => {
    const $ = await draw(source);
    expect(
      $('ol > li')
        .map((_, turn) => `${$(turn).find('strong').text()}: ${$(turn).find('p').text()}`)
        .get(),
    ).toEqual(['Mentor: Eerste zin.', 'Teamleider: Oké.']);
  });

  it('shows a stage direction in brackets, and none where there is none', async () => {
    const $ = await draw(source);
    expect(
      $('ol > li')
        .map((_, turn) => $(turn).find('em').text())
        .get(),
    ).toEqual(['', '(onderbreekt)']);
  });

  it('says where it comes from', async () => {
    expect((await draw(source))('section > p').text()).toBe('Citaat uit het artikel over de masterclasses');
  });
});

describe('a drawing', () => {
  it('is one image with its alt text as the name', async () => {
    const $ = await draw('<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" caption="Tekening 1." />');
    expect($('[role=img]').attr('aria-label')).toBe('Een vierkant');
    expect($('[role=img] svg').attr('aria-hidden')).toBe('true');
  });

  it('shows its caption', async () => {
    const $ = await draw('<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" caption="Tekening 1." />');
    expect(seen($('figcaption').text())).toBe('Tekening 1.');
  });

  it('has no caption when the editor gives none', async () => {
    const $ = await draw('<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" />');
    expect($('figcaption')).toHaveLength(0);
  });

  it('says that it is the site’s own', async () => {
    const $ = await draw('<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" caption="Tekening 1." />');
    expect($('[data-origin=redactie] > p').text()).toBe('Tekening van de redactie');
  });

  it('stops the build when the file is not there', async () => {
    await expect(draw('<Figure src="bestaat-niet.svg" alt="x" />')).rejects.toThrow(/"bestaat-niet\.svg" bestaat niet/);
  });
});

describe('drawings that follow one another', () => {
  const figure = (number: number): string =>
    `<Figure src="content/werkvormen/vouwen-${number}.svg" alt="Vouw ${number}" caption="Tekening ${number}." />`;
  const namesIn = ($: Awaited<ReturnType<typeof draw>>): (string | undefined)[][] =>
    $('[data-origin=redactie]')
      .toArray()
      .map((run) =>
        $(run)
          .find('figure [role=img]')
          .toArray()
          .map((image) => $(image).attr('aria-label')),
      );

  it('stand in one group, each once and in order', async () => {
    const $ = await draw([figure(1), figure(2), figure(3)].join('\n\n'));
    expect(namesIn($)).toEqual([['Vouw 1', 'Vouw 2', 'Vouw 3']]);
  });

  it('keep each its own caption', async () => {
    const $ = await draw([figure(1), figure(2)].join('\n\n'));
    expect(
      $('figure > figcaption')
        .map((_, caption) => $(caption).text())
        .get(),
    ).toEqual(['Tekening 1.', 'Tekening 2.']);
  });

  it('share one label', async () => {
    const $ = await draw([figure(1), figure(2)].join('\n\n'));
    expect(
      $('[data-origin=redactie] > p')
        .map((_, label) => $(label).text())
        .get(),
    ).toEqual(['Tekeningen van de redactie']);
  });

  it('are two groups when text stands between them', async () => {
    const $ = await draw([figure(1), figure(2), 'Tekst.', figure(3)].join('\n\n'));
    expect(namesIn($)).toEqual([['Vouw 1', 'Vouw 2'], ['Vouw 3']]);
  });

  it('stand inside the task that holds them', async () => {
    const $ = await draw(`<Task title="Vouw">\n\n${figure(1)}\n\n${figure(2)}\n\n</Task>`);
    expect($('section figure')).toHaveLength(2);
  });
});

describe('a table', () => {
  it('has headers for its columns and its rows', async () => {
    const $ = await draw('| Soort | Wat |\n| --- | --- |\n| Geld | munten |');
    expect(
      $('thead th[scope=col]')
        .map((_, cell) => seen($(cell).text()))
        .get(),
    ).toEqual(['Soort', 'Wat']);
    expect(seen($('tbody th[scope=row]').text())).toBe('Geld');
    expect(seen($('tbody td').text())).toBe('munten');
  });

  it('is named after its columns', async () => {
    const $ = await draw('| Soort | *Wat* |\n| --- | --- |\n| Geld | munten |');
    expect($('[role=group]').attr('aria-label')).toMatch(/: Soort, Wat$/);
  });

  it('can be scrolled with the keyboard', async () => {
    const $ = await draw('| Soort |\n| --- |\n| Geld |');
    expect($('table').parent().attr('tabindex')).toBe('0');
  });
});

describe('a list', () => {
  it('is numbered when the editor numbers it', async () => {
    const $ = await draw('1. een\n2. twee');
    expect([$('ol > li').length, $('ul').length]).toEqual([2, 0]);
  });

  it('keeps a list inside its item', async () => {
    const $ = await draw('- een\n  - binnen\n- twee');
    expect(seen($('ul > li > ul > li').text())).toBe('binnen');
  });

  it('draws steps as a numbered list', async () => {
    const $ = await draw('<Steps>\n\n- een\n- twee\n\n</Steps>');
    expect($('ol.steps > li')).toHaveLength(2);
  });
});
