import type { Page } from '../model/pages.ts';

const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' });

/** Inline markup of a pictogram; it takes the colour of the text. Empty when there is none of that name. */
export function pictogramMarkup(name: string): string {
  return files[`./${name}.svg`]?.trim() ?? '';
}

/** Name of the pictogram of a page: a tip, a masterclass (a variant wears that of its parent) or a work form. */
export function pictogramOf(page: Page): string {
  switch (page.kind) {
    case 'tip':
      return `tip-${page.slug}`;
    case 'masterclass':
      return `masterclass-${page.parent?.slug ?? page.slug}`;
    case 'workForm':
      return `werkvorm-${page.slug}`;
    default:
      return page.kind;
  }
}
