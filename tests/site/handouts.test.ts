import { expect, test } from 'vitest';
import { pages, pageAt } from './built-site.ts';

const workForms = pages.filter(({ file }) => /^werkvormen\/[^/]+\/index\.html$/.test(file));

test.each(workForms.map((page) => [page.address, page] as const))('%s lists what it hands out, in order', (_, page) => {
  const listed = page
    .$('ul.handouts:not(.files) > li')
    .toArray()
    .map((line) => line.attribs['id']);
  const { $ } = pageAt(`${page.address}uitdelen/`);
  const given = $('.handout')
    .toArray()
    .map((part) => $(part).find('h2').first().attr('id'));
  expect(listed).toEqual(given);
});

test.each(workForms.map((page) => [page.address, page] as const))(
  '%s can be found back from its handouts',
  (_, page) => {
    const { $ } = pageAt(`${page.address}uitdelen/`);
    expect($(`main a.button[href="${page.address}"]`)).toHaveLength(1);
  },
);

test('the key of the statements stays with who leads the work form', () => {
  const page = workForms.find(({ file }) => file.includes('over-de-streep'));
  const id = 'voor-de-begeleider-de-sleutel';
  expect(page?.$(`#${id}`)).toHaveLength(1);
  expect(pageAt(`${page?.address ?? ''}uitdelen/`).$(`#${id}`)).toHaveLength(0);
});

test.each(workForms.map((page) => [page.address, page] as const))(
  '%s keeps its guide apart from what participants get',
  (_, { $ }) => {
    const handedOut = $('[aria-labelledby="uitdelen"] a')
      .toArray()
      .map((element) => element.attribs['href'] ?? '');
    expect(handedOut.some((href) => href.endsWith('-deelnemersblad.pdf'))).toBe(true);
    expect(handedOut.filter((href) => href.includes('handleiding'))).toEqual([]);
    expect($('h3:contains("Alleen voor jou") + .files a[href*="handleiding"]').length).toBeGreaterThan(0);
  },
);

test('the words of handouts can be searched', () => {
  const { $ } = pageAt(
    pages.find(({ file }) => file === 'werkvormen/over-de-streep/uitdelen/index.html')?.address ?? '',
  );
  expect($('[data-pagefind-body]').text()).toContain('Emre');
});

test('the search counts the words of handouts for less, and their page head not at all', () => {
  for (const { address } of workForms) {
    const { $ } = pageAt(`${address}uitdelen/`);
    expect($('h1').closest('[data-pagefind-ignore]')).toHaveLength(1);
    expect($('.handout').closest('[data-pagefind-weight="0.5"]')).toHaveLength(1);
  }
});
