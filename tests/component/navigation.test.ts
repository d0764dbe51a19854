import { describe, expect, it } from 'vitest';
import Breadcrumbs from '../../src/components/page/Breadcrumbs.astro';
import Contents from '../../src/components/page/Contents.astro';
import PageLinks from '../../src/components/page/PageLinks.astro';
import Pager from '../../src/components/page/Pager.astro';
import Section from '../../src/components/page/Section.astro';
import { text } from '../fixtures/read-text.ts';
import { render, seen } from '../fixtures/render.ts';

const all = { address: '/tips/', label: 'Alle tips' };
const previous = { address: '/tips/kijk/', heading: [text('Kijk')] };
const next = { address: '/tips/noise/', heading: [{ type: 'text', text: 'Noise', lang: 'en' }] };

describe('Pager', () => {
  it('leads to the page before and the page after', async () => {
    const $ = await render(Pager, { previous, next, all });
    expect([$('a[rel=prev]').attr('href'), $('a[rel=next]').attr('href')]).toEqual(['/tips/kijk/', '/tips/noise/']);
  });

  it('names the pages that it leads to', async () => {
    const $ = await render(Pager, { previous, next, all });
    expect([seen($('a[rel=prev]').text()), seen($('a[rel=next]').text())]).toEqual(['Vorige Kijk', 'Volgende Noise']);
  });

  it('marks English in a title', async () => {
    expect((await render(Pager, { next, all }))('a[rel=next] [lang=en]').text()).toBe('Noise');
  });

  it('has no link back on the first page', async () => {
    expect((await render(Pager, { next, all }))('a[rel=prev]')).toHaveLength(0);
  });

  it('has no link on from the last page', async () => {
    expect((await render(Pager, { previous, all }))('a[rel=next]')).toHaveLength(0);
  });

  it('always leads to the overview', async () => {
    const $ = await render(Pager, { all });
    expect([$('a').attr('href'), seen($('a').text())]).toEqual(['/tips/', 'Alle tips']);
  });

  it('is a landmark with a name', async () => {
    expect((await render(Pager, { all }))('nav').attr('aria-label')).toBe('Vorige / Volgende');
  });
});

describe('Breadcrumbs', () => {
  const trail = [
    { address: '/masterclasses/', label: 'Masterclasses' },
    { address: '/masterclasses/beslissen/', label: 'Beslissen' },
  ];

  it('start at home and go down to the page above', async () => {
    const $ = await render(Breadcrumbs, { trail });
    expect(
      $('ol > li > a')
        .map((_, link) => `${seen($(link).text())} ${$(link).attr('href') ?? ''}`)
        .get(),
    ).toEqual(['Begin /', 'Masterclasses /masterclasses/', 'Beslissen /masterclasses/beslissen/']);
  });

  it('are a landmark with a name', async () => {
    expect((await render(Breadcrumbs, { trail }))('nav').attr('aria-label')).toBe('Kruimelpad');
  });
});

describe('Contents', () => {
  const sections = [
    { id: 'stappen', title: 'Stappen' },
    { id: 'ruis', title: 'Wat noise is', heading: [text('Wat '), { type: 'text', text: 'noise', lang: 'en' }] },
  ];

  it('is one list in a landmark with a name', async () => {
    const $ = await render(Contents, { sections });
    expect([$('nav').attr('aria-label'), $('ol').length]).toEqual(['Op deze pagina', 1]);
  });

  it('leads to each section', async () => {
    const $ = await render(Contents, { sections });
    expect(
      $('ol a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['#stappen', '#ruis']);
  });

  it('marks English in a title', async () => {
    expect((await render(Contents, { sections }))('ol [lang=en]').text()).toBe('noise');
  });
});

describe('PageLinks', () => {
  const page = (kind: string, theme?: string) => ({
    kind,
    address: `/${kind}/`,
    heading: [text('Titel')],
    ...(theme ? { theme } : {}),
  });

  it('lead to pages, with the colour of their theme', async () => {
    const $ = await render(PageLinks, { pages: [page('tip', 'geel')] });
    expect([$('li').attr('data-theme'), $('a').attr('href'), seen($('a').text())]).toEqual(['geel', '/tip/', 'Titel']);
  });

  it.each([
    ['page', 'plain'],
    ['podcast', 'plain'],
    ['theory', undefined],
  ])('give a link to a %s the class %s, which leaves out the mark', async (kind, name) => {
    expect((await render(PageLinks, { pages: [page(kind)] }))('li').attr('class')).toBe(name);
  });

  it('tell the kind of page where that is asked', async () => {
    const $ = await render(PageLinks, { pages: [page('tip')], kinds: true });
    expect(seen($('a').text())).toBe('Titel (Tip)');
  });
});

describe('Section', () => {
  const draw = (props: object) =>
    render(Section, { id: 'stappen', title: 'Stappen', ...props }, { slots: { default: '<p>Inhoud</p>' } });

  it('is named by its heading', async () => {
    const $ = await draw({});
    expect([$('section').attr('aria-labelledby'), seen($('h2#stappen').text())]).toEqual(['stappen', 'Stappen']);
  });

  it('shows what is in it', async () => {
    expect((await draw({}))('section > p').text()).toBe('Inhoud');
  });

  it.each([
    ['bron', 'Feiten of woorden uit een bron'],
    ['redactie', 'Van de redactie van deze site'],
  ])('says beside the title that it comes from %s', async (origin, label) => {
    const $ = await draw({ origin });
    expect(seen($('h2 + p').text())).toBe(label);
    expect($('section').attr('data-origin')).toBe(origin);
  });

  it('says nothing about where it comes from when that is not told', async () => {
    const $ = await draw({});
    expect($('h2 + p')).toHaveLength(0);
    expect($('section').attr('data-origin')).toBeUndefined();
  });
});
