import { describe, expect, it } from 'vitest';
import Breadcrumbs from '../../src/components/page/Breadcrumbs.astro';
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
