import type { InterfaceStrings } from '../../schemas/interface.ts';
import { formatReference, referenceNotes, type ReferenceWording } from '../format-reference.ts';
import type { Reference } from '../pages.ts';
import { compareReferences } from '../reference.ts';
import type { HeadingLevel as Level, PaperBlock, Run } from './document.ts';
import { section } from './writer.ts';

/** The works with these ids, by author. */
export function findReferences(ids: Iterable<string>, all: readonly Reference[]): Reference[] {
  const wanted = new Set(ids);
  return all.filter(({ id }) => wanted.has(id)).sort(compareReferences);
}

/** A list of works in full, since paper leads to no bibliography; nothing when there are none. */
export function referenceSection(
  level: Level,
  references: readonly Reference[],
  { bibliography }: Pick<InterfaceStrings, 'bibliography'>,
): PaperBlock[] {
  if (references.length === 0) return [];
  const items = references.map((reference): PaperBlock[] => [
    { type: 'paragraph', runs: referenceRuns(reference, bibliography) },
  ]);
  return section(level, bibliography.heading, [{ type: 'list', ordered: false, items }]);
}

/** A reference as a bibliography prints it, with what is not certain about it. */
export function referenceRuns(reference: Reference, wording: ReferenceWording): Run[] {
  const runs = formatReference(reference, wording).map((part): Run => {
    switch (part.type) {
      case 'people':
      case 'text':
        return { text: part.text };
      case 'title':
      case 'container':
        return { text: part.text, italic: true, ...(part.lang === 'en' ? { lang: part.lang } : {}) };
      case 'address':
        return { text: part.text, url: part.url };
    }
  });
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return [...runs, ...referenceNotes(reference, wording).map((note) => ({ text: ` ${note}` }))];
}
