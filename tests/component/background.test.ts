import { describe, expect, it } from 'vitest';
import BackgroundLinks from '../../src/components/page/BackgroundLinks.astro';
import PageLinks from '../../src/components/page/PageLinks.astro';
import Blocks from '../../src/components/text/Blocks.astro';
import { readBody, text } from '../fixtures/read-text.ts';
import { render, seen } from '../fixtures/render.ts';

const address = '/werkvormen/gesprek/achtergrond/';

describe('BackgroundLinks', () => {
  const draw = (source: string) =>
    render(BackgroundLinks, { background: { address, body: readBody(source).blocks }, id: 'achtergrondpagina' });

  it('lead to each section on the page of its own', async () => {
    const $ = await draw('## Waarom\n\nDaarom.\n\n### Tussen\n\n## Hoe veel');
    expect(
      $('ul a')
        .map((_, link) => `${seen($(link).text())} ${$(link).attr('href') ?? ''}`)
        .get(),
    ).toEqual([`Waarom ${address}#waarom`, `Hoe veel ${address}#hoe-veel`]);
  });

  it('keep the anchor of what moved there', async () => {
    expect((await draw('## Waarom\n\nDaarom.'))('li').attr('id')).toBe('waarom');
  });

  it('mark English in a title', async () => {
    expect((await draw('## Wat noise is'))('li [lang=en]').text()).toBe('noise');
  });

  it('stand under a heading', async () => {
    expect(seen((await draw('## Waarom'))('h2#achtergrondpagina').text())).toBe('Achtergrond');
  });
});

it('links to pages tell that one is the background of its page', async () => {
  const $ = await render(PageLinks, {
    pages: [{ kind: 'background', address, heading: [text('Gesprek')] }],
    kinds: true,
  });
  expect([seen($('a').text()), $('a').attr('href')]).toEqual(['Gesprek (Achtergrond)', address]);
});

it('sections in a background are drawn in place where nothing took them out', async () => {
  const $ = await render(Blocks, { blocks: readBody('<Background>\n\n## Waarom\n\nDaarom.\n\n</Background>').blocks });
  expect([$('h2#waarom').length, seen($('p').text())]).toEqual([1, 'Daarom.']);
});
