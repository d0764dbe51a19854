import type { Masterclass, Tip, WorkForm } from './pages.ts';
import type { Theme } from './theme.ts';

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
