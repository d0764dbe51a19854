import { describe, expect, test } from 'vitest';
import { crawl, linksOf } from '../../../../src/integrations/pagefind/crawl.ts';

describe('linksOf', () => {
  test.each([
    ['<a href="/tips/">Tips</a>', ['/tips/']],
    ['<a class="x" href="../b/?q=1&amp;r=2#top">b</a>', ['/tips/b/']],
    ['<a href="https://example.org/tips/">elders</a>', []],
    ['<a href="/files/a.pdf">pdf</a><a href="mailto:a@example.org">post</a>', []],
    ['<a href="https://[">kapot</a>', []],
    ['<link href="/tips/">', []],
  ])('finds in %s the pages %j', (html, links) => {
    expect(linksOf(html, '/tips/a/')).toEqual(links);
  });
});

describe('crawl', () => {
  const site: Record<string, string> = {
    '/kansen/': '<a href="/kansen/tips/">t</a><a href="/elders/">e</a>',
    '/kansen/tips/': '<a href="/kansen/">h</a><a href="a/">a</a><a href="weg/">w</a>',
    '/kansen/tips/a/': '<p>tekst</p>',
    '/elders/': 'x',
  };

  test('visits every page once, stays below the base and leaves the base out of the addresses', async () => {
    const asked: string[] = [];
    const pages = await crawl('/kansen/', (address) => {
      asked.push(address);
      return Promise.resolve(site[address]);
    });
    expect(pages.map(({ address }) => address)).toEqual(['/', '/tips/', '/tips/a/']);
    expect(asked).toEqual(['/kansen/', '/kansen/tips/', '/kansen/tips/a/', '/kansen/tips/weg/']);
  });
});
