import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../fixtures/draw-blocks.ts';
import { seen } from '../fixtures/render.ts';

describe('a drawing', () => {
  it('is one image with its alt text as the name', async () => {
    const $ = await drawBlocks(
      '<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" caption="Tekening 1." />',
    );
    expect($('[role=img]').attr('aria-label')).toBe('Een vierkant');
    expect($('[role=img] svg').attr('aria-hidden')).toBe('true');
  });

  it('shows its caption', async () => {
    const $ = await drawBlocks(
      '<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" caption="Tekening 1." />',
    );
    expect(seen($('figcaption').text())).toBe('Tekening 1.');
  });

  it('has no caption when the editor gives none', async () => {
    const $ = await drawBlocks('<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" />');
    expect($('figcaption')).toHaveLength(0);
  });

  it('says that it is the site’s own', async () => {
    const $ = await drawBlocks(
      '<Figure src="content/werkvormen/vouwen-1.svg" alt="Een vierkant" caption="Tekening 1." />',
    );
    expect($('[data-origin=redactie] > p').text()).toBe('Tekening van de redactie');
  });

  it('stops the build when the file is not there', async () => {
    await expect(drawBlocks('<Figure src="bestaat-niet.svg" alt="x" />')).rejects.toThrow(
      /"bestaat-niet\.svg" bestaat niet/,
    );
  });
});

describe('drawings that follow one another', () => {
  const figure = (number: number): string =>
    `<Figure src="content/werkvormen/vouwen-${number}.svg" alt="Vouw ${number}" caption="Tekening ${number}." />`;
  const namesIn = ($: CheerioAPI): (string | undefined)[][] =>
    $('[data-origin=redactie]')
      .toArray()
      .map((run) =>
        $(run)
          .find('figure [role=img]')
          .toArray()
          .map((image) => $(image).attr('aria-label')),
      );

  it('stand in one group, each once and in order', async () => {
    const $ = await drawBlocks([figure(1), figure(2), figure(3)].join('\n\n'));
    expect(namesIn($)).toEqual([['Vouw 1', 'Vouw 2', 'Vouw 3']]);
  });

  it('keep each its own caption', async () => {
    const $ = await drawBlocks([figure(1), figure(2)].join('\n\n'));
    expect(
      $('figure > figcaption')
        .map((_, caption) => $(caption).text())
        .get(),
    ).toEqual(['Tekening 1.', 'Tekening 2.']);
  });

  it('share one label', async () => {
    const $ = await drawBlocks([figure(1), figure(2)].join('\n\n'));
    expect(
      $('[data-origin=redactie] > p')
        .map((_, label) => $(label).text())
        .get(),
    ).toEqual(['Tekeningen van de redactie']);
  });

  it('are two groups when text stands between them', async () => {
    const $ = await drawBlocks([figure(1), figure(2), 'Tekst.', figure(3)].join('\n\n'));
    expect(namesIn($)).toEqual([['Vouw 1', 'Vouw 2'], ['Vouw 3']]);
  });

  it('stand inside the task that holds them', async () => {
    const $ = await drawBlocks(`<Task title="Vouw">\n\n${figure(1)}\n\n${figure(2)}\n\n</Task>`);
    expect($('section figure')).toHaveLength(2);
  });
});
