import { walkBlocks, type Block } from './body/blocks.ts';
import type { Library } from './library/build-library.ts';
import type { Reference } from './pages.ts';

/**
 * What an editor wants to know after a build, in Dutch: how much there is, what was compared, and what the owner still
 * has to supply.
 *
 * @param pageCount pages that were built, overviews included.
 */
export function reportLines(library: Library, pageCount: number): string[] {
  const unconfirmed = library.references.filter(isUnconfirmed);
  const words = library.all.reduce((sum, page) => sum + page.words, 0);
  return [
    `${pageCount} pagina’s, ${words} woorden`,
    `${library.quotationsCompared} citaten letter voor letter vergeleken met hun bron`,
    `${library.terms.length} begrippen, ${library.references.length} bronnen`,
    'Nog te leveren door de eigenaar:',
    ...library.all.flatMap(({ body, background, file }) =>
      missingTitles([...body, ...(background?.body ?? [])]).map((title) => `  - ${title} (${file})`),
    ),
    ...library.podcast.missing.map((item) => `  - ${item} (${library.podcast.file})`),
    '  - rechten op de teksten en de licentie van de site',
    `  - bevestiging van ${unconfirmed.length} bronnen: ${unconfirmed.map(({ id }) => id).join(', ')}`,
  ];
}

/** A work of which not every detail was seen, or that may not be the one the article means. */
export function isUnconfirmed({ data }: Reference): boolean {
  return data.verified !== 'seen' || (data.match !== undefined && data.match !== 'certain');
}

function missingTitles(body: readonly Block[]): string[] {
  return [...walkBlocks(body)].flatMap((block) => (block.type === 'missing' ? [block.title] : []));
}
