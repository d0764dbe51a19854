import type { SourceText } from '../../schemas/values.ts';
import type { Page, Reference } from '../pages.ts';

/** The two works that the site quotes. */
export type Quoted = Readonly<Record<SourceText, Reference>>;

/** The work that gave a page its words: a tip and the podcast come from the poster, a masterclass from the article. */
export function basisOf({ kind }: Page, quoted: Quoted): Reference[] {
  const own = { tip: quoted.poster, podcast: quoted.poster, masterclass: quoted.artikel };
  return kind in own ? [own[kind as keyof typeof own]] : [];
}

/** Every other work that a page names. */
export function citedBy(page: Page, quoted: Quoted): Reference[] {
  const basis = basisOf(page, quoted);
  return [...new Set(page.references)].filter((reference) => !basis.includes(reference));
}
