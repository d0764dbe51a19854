import type { Masterclass, Tip, WorkForm } from '../model/pages.ts';
import type { Theme } from '../model/theme.ts';

const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' });

/** Names of all pictograms, in alphabetical order. */
export const pictogramNames: readonly string[] = Object.keys(files)
  .map((path) => path.slice('./'.length, -'.svg'.length))
  .sort();

/** Inline markup of a pictogram; it takes the colour of the text. */
export function pictogramMarkup(name: string): string {
  const markup = files[`./${name}.svg`];
  if (markup === undefined) {
    throw new Error(`src/pictograms/${name}.svg ontbreekt: teken het pictogram of verbeter de naam`);
  }
  return markup.trim();
}

/** Name of the pictogram of a page: a tip, a masterclass (a variant wears that of its parent) or a work form. */
export function pictogramOf(page: Tip | Masterclass | WorkForm): string {
  switch (page.kind) {
    case 'tip':
      return `tip-${page.slug}`;
    case 'masterclass':
      return `masterclass-${page.parent?.slug ?? page.slug}`;
    case 'workForm':
      return `werkvorm-${page.slug}`;
  }
}

/** The theme of each pictogram that a page with a theme wears; one of the interface has none. */
export function pictogramThemes(pages: readonly (Tip | Masterclass | WorkForm)[]): Map<string, Theme> {
  return new Map(pages.flatMap((page) => (page.theme ? [[pictogramOf(page), page.theme] as const] : [])));
}
