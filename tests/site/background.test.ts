import { describe, expect, test } from 'vitest';
import { bodySections } from '../../src/model/sections.ts';
import { library } from '../fixtures/real-library.ts';
import { base, pageAt } from './built-site.ts';

const at = (address: string) => pageAt(base + address.slice(1));
const withBackground = library.all.flatMap((page) => (page.background ? [{ page, background: page.background }] : []));

test('work forms and a masterclass have a background', () => {
  expect(new Set(withBackground.map(({ page }) => page.kind))).toEqual(new Set(['workForm', 'masterclass']));
});

describe.each(withBackground)('the background at $background.address', ({ page, background }) => {
  const { $ } = at(background.address);
  const ids = bodySections(background.body).map(({ id }) => id);

  test('shows its sections, which the page above it does not', () => {
    expect(ids.filter((id) => $(`main h2[id="${id}"]`).length !== 1)).toEqual([]);
    expect(ids.filter((id) => at(page.address).$(`h2[id="${id}"]`).length > 0)).toEqual([]);
  });

  test('is reached section by section from the old places on the page above it', () => {
    const links = ids.map((id) => at(page.address).$(`li[id="${id}"] > a`).attr('href'));
    expect(links).toEqual(ids.map((id) => `${base}${background.address.slice(1)}#${id}`));
  });

  test('leads back, in its trail and by a button', () => {
    const back = `a[href="${base}${page.address.slice(1)}"]`;
    expect([$(`.breadcrumbs li:last-child ${back}`).length, $(`main a.button${back.slice(1)}`).length]).toEqual([1, 1]);
  });

  test('lists each work that it cites, and no other', () => {
    const cited = $('main .text a[href*="#bron-"]')
      .toArray()
      .map((link) => $(link).attr('href')?.split('#')[1]);
    const listed = $('.references > li')
      .toArray()
      .map((work) => work.attribs['id']);
    expect(new Set(listed)).toEqual(new Set(cited));
  });

  test('can be searched by its words, for less, and not by its title', () => {
    expect($('[data-pagefind-body] [data-pagefind-weight="0.5"] h2[id]').length).toBe(ids.length);
    expect($('h1').closest('[data-pagefind-ignore]')).toHaveLength(1);
  });
});

test('what happened in a pilot and what only the leader reads is in no background', () => {
  const ids = withBackground.flatMap(({ background }) => bodySections(background.body).map(({ id }) => id));
  expect(ids.filter((id) => /^(wat-er-in-een-pilot-gebeurde|voor-de-begeleider)/.test(id))).toEqual([]);
});

test('a work form lists only the works that it cites itself', () => {
  const { $ } = at('/werkvormen/over-de-streep/');
  expect($('#bron-arao-clemens-2013')).toHaveLength(0);
  expect(at('/werkvormen/over-de-streep/achtergrond/').$('#bron-arao-clemens-2013')).toHaveLength(1);
});
