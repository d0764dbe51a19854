import { load, type CheerioAPI } from 'cheerio';

/** Sets the state that a specimen shows, such as a chosen box. */
export type Edit = ($: CheerioAPI) => void;

interface Options {
  /** Anchor of the specimen, in front of its ids. */
  id: string;
  /** What is shown, behind the names of its landmarks. */
  label: string;
  /** Selector of the part of a page to show; without it all of it is shown. */
  pick?: string | undefined;
  edit?: Edit | undefined;
}

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/**
 * Makes what stands once on a page fit to stand on one page with everything else, frozen in the state that it has:
 * ids and landmarks get names of their own, the title of a page becomes an h3, and no island and no travelling
 * pictogram is left in it.
 *
 * @throws when the part to pick is not there, so that the page can't show an empty frame.
 */
export function asSpecimen(html: string, { id, label, pick, edit }: Options): string {
  const whole = load(html, null, false);
  const part = pick === undefined ? whole.root() : whole(pick).first();
  const markup = pick === undefined ? whole.html() : whole.html(part);
  if (markup.trim() === '') throw new Error(`The specimen ${id} is empty: there is no ${pick ?? 'markup'}`);
  const $ = load(markup, null, false);
  edit?.($);
  $('script, link, template').remove();
  $('[data-travels]').removeAttr('data-travels');
  renameElements($);
  renameIds($, id);
  $('nav[aria-label], section[aria-label], aside[aria-label]').each((_, element) => {
    $(element).attr('aria-label', `${$(element).attr('aria-label') ?? ''} (${label})`);
  });
  return $.html();
}

function renameElements($: CheerioAPI): void {
  $('h1').each((_, element) => void (element.tagName = 'h3'));
  $('*').each((_, element) => {
    if ('tagName' in element && element.tagName.startsWith('kans-')) element.tagName = 'div';
  });
}

function renameIds($: CheerioAPI, prefix: string): void {
  const ids = new Set($('[id]').map((_, element) => $(element).attr('id')));
  const rename = (name: string): string => (ids.has(name) ? `${prefix}-${name}` : name);
  // A link to another part of its page leads to the specimen itself.
  $('a[href^="#"]').each((_, element) => {
    const target = $(element).attr('href')?.slice(1) ?? '';
    $(element).attr('href', `#${ids.has(target) ? rename(target) : prefix}`);
  });
  for (const name of references) {
    $(`[${name}]`).each((_, element) => {
      $(element).attr(name, ($(element).attr(name) ?? '').split(' ').map(rename).join(' '));
    });
  }
  $('[id]').each((_, element) => void $(element).attr('id', rename($(element).attr('id') ?? '')));
}
