import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Run } from '../document/document.ts';
import { formatShortReference } from '../format-reference.ts';
import type { Masterclass, Reference, Session } from '../pages.ts';
import { compareReferences } from '../reference.ts';
import type { Slide } from './deck.ts';
import { textHeight } from './measure-text.ts';
import { plain } from './slide-text.ts';
import { pack } from './split-text.ts';

/** The room for works on one slide in large type, in points. */
const room = { width: 852, height: 344 } as const;
const setting = { size: 24, bold: false, spacing: 1, before: 9, indent: 0 } as const;

/**
 * The works that the slides cite, as the pages of the site print them; those of the notes stand on these pages.
 *
 *  */
export function referenceSlides(
  masterclass: Masterclass,
  session: Session,
  slides: readonly Slide[],
  { bibliography, slides: words }: InterfaceStrings,
): Slide[] {
  const shown = new Set(slides.flatMap(({ works }) => works));
  const pages = [masterclass, ...session.programme.flatMap(({ page }) => page ?? []), ...session.ownAction.tips];
  const films = session.films.flatMap(({ reference }) => reference ?? []);
  const known = new Map(
    [...films, ...pages.flatMap(({ references }) => references)].map((reference) => [reference.id, reference]),
  );
  const cited = [...known.values()]
    .filter(({ authors, year }) => shown.has(`${authors}, ${year}`))
    .sort(compareReferences);
  return pack(cited.map(toItem), heightOf, room.height).map((items) => ({
    layout: 'references',
    chapter: bibliography.heading,
    title: plain(bibliography.heading),
    items,
    notes: [plain(words.referencesNote)],
    origin: 'bron',
    works: [],
  }));
}

function toItem(reference: Reference): Run[] {
  return formatShortReference(reference).map(({ type, text }) =>
    type === 'title' || type === 'container' ? { text, italic: true } : { text },
  );
}

function heightOf(item: readonly Run[]): number {
  return textHeight([item], setting, room.width) + setting.before;
}
