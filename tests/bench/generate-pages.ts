import { load, type CheerioAPI } from 'cheerio';
import { wantsToBeFound, type IndexedPage } from '../../src/integrations/pagefind/build-index.ts';

/** What a generated page is made from. */
interface Source {
  address: string;
  title: string;
  /** Kind, theme, sectors and keywords, which visitors do not see. */
  hidden: string;
  sections: Section[];
  sentences: string[];
}

interface Section {
  heading: string;
  /** Number of sentences below it. */
  length: number;
}

export interface GeneratedPages {
  pages: IndexedPage[];
  /** The real page that each is like, by its address. */
  models: Map<string, string>;
}

/**
 * Makes any number of pages out of real ones: each has the size, headings, kind and keywords of one page, and sentences
 * of that page and of one other, so that words keep about the same share of the pages. The same input gives the same pages.
 */
export function generatePages(real: readonly IndexedPage[], count: number): GeneratedPages {
  const sources = real.filter(({ html }) => wantsToBeFound(html)).map(readSource);
  const pages: IndexedPage[] = [];
  const models = new Map<string, string>();
  for (let number = 0; number < count; number++) {
    const random = randomFrom(number + 1);
    const own = pick(sources, number / sources.length);
    const other = pick(sources, random());
    const address = `/gemaakt/${number}/`;
    models.set(address, own.address);
    pages.push({ address, html: write(own, other, random) });
  }
  return { pages, models };
}

function readSource({ address, html }: IndexedPage): Source {
  const $ = load(html);
  const main = $('main[data-pagefind-body]').first();
  const hidden = main
    .find('[hidden]')
    .toArray()
    .map((element) => $.html(element))
    .join('');
  main.find('[hidden], [data-pagefind-ignore], h1').remove();
  const sections: Section[] = [{ heading: '', length: 0 }];
  const sentences: string[] = [];
  for (const element of main.find('h2, h3, p, li, td, dd').toArray()) {
    if ($(element).find('p, li').length > 0) continue;
    const text = flatten($, element);
    if (element.tagName.startsWith('h')) sections.push({ heading: text, length: 0 });
    else {
      const found = text.split(/(?<=[.?!])\s+/).filter(Boolean);
      sentences.push(...found);
      const last = sections.at(-1);
      if (last) last.length += found.length;
    }
  }
  return { address, title: $('h1').first().text().trim() || address, hidden, sections, sentences };
}

function flatten($: CheerioAPI, element: Parameters<CheerioAPI>[0]): string {
  return $(element).text().replaceAll(/\s+/g, ' ').trim();
}

function write(own: Source, other: Source, random: () => number): string {
  const sentence = (): string => pick(pick([own, other], random()).sentences, random());
  const sections = own.sections.map(({ heading, length }, index) => {
    const text = Array.from({ length }, sentence).join(' ');
    return `${heading === '' ? '' : `<h2 id="deel-${index}">${escape(heading)}</h2>`}<p>${escape(text)}</p>`;
  });
  const title = escape(`${own.title}: ${other.title}`);
  return `<!doctype html><html lang="nl"><head><title>${title}</title></head><body><main data-pagefind-body>${own.hidden}<h1>${title}</h1>${sections.join('')}</main></body></html>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The element at a part of a list: 0 is the first, and a number above 1 begins anew. */
function pick<Item>(list: readonly Item[], part: number): Item {
  return list[Math.floor(part * list.length + 1e-9) % list.length] as Item;
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
