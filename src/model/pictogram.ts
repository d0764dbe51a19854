import type { Masterclass, Tip, WorkForm } from './pages.ts';

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
