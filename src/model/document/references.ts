import { formatReference, referenceNotes, type ReferenceWording } from '../format-reference.ts';
import type { Reference } from '../pages.ts';
import { compareReferences } from '../reference.ts';
import type { HeadingLevel as Level, PaperBlock, Run } from './document.ts';
import type { PaperSetting } from './setting.ts';
import { section } from './writer.ts';

/** The works with these ids, by author. */
export function findReferences(ids: Iterable<string>, all: readonly Reference[]): Reference[] {
  const wanted = new Set(ids);
  return all.filter(({ id }) => wanted.has(id)).sort(compareReferences);
}

/**
 * A list of works in full, since paper leads to no bibliography; nothing when there are none. Whoever leads reads what is
 * not certain about a work; participants do not.
 */
export function referenceSection(
  level: Level,
  cited: Iterable<string>,
  { strings, references }: PaperSetting,
  reader: 'leader' | 'participant',
): PaperBlock[] {
  const { bibliography } = strings;
  const items = findReferences(cited, references).map((reference) => [
    ...referenceRuns(reference, bibliography),
    ...(reader === 'leader' ? noteRuns(reference, bibliography) : []),
  ]);
  return items.length === 0 ? [] : section(level, bibliography.heading, [{ type: 'references', items }]);
}

/** A reference as a bibliography prints it. */
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
  return runs;
}

function noteRuns(reference: Reference, wording: ReferenceWording): Run[] {
  return referenceNotes(reference, wording).map((note) => ({ text: ` ${note}` }));
}
