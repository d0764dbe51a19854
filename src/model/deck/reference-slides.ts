import type { InterfaceStrings } from '../../schemas/interface.ts';
import { runsText, type Run } from '../document/document.ts';
import { formatShortReference } from '../format-reference.ts';
import type { Masterclass, Reference, Session } from '../pages.ts';
import { compareReferences } from '../reference.ts';
import type { Slide } from './deck.ts';
import { plain } from './slide-text.ts';
import { pack } from './split-text.ts';

/** Lines of works on one slide, the letters of a line, and the room between two works as a part of a line. */
const mostLines = 14;
const lineLength = 85;
const gap = 0.5;

/** The works that the slides cite, as the pages of the site print them; those of the notes stand on these pages. */
export function referenceSlides(
  masterclass: Masterclass,
  session: Session,
  slides: readonly Slide[],
  { bibliography }: InterfaceStrings,
): Slide[] {
  const shown = new Set(slides.flatMap(({ works }) => works));
  const pages = [masterclass, ...session.programme.flatMap(({ page }) => page ?? [])];
  const films = session.films.flatMap(({ reference }) => reference ?? []);
  const known = new Map(
    [...films, ...pages.flatMap(({ references }) => references)].map((reference) => [reference.id, reference]),
  );
  const cited = [...known.values()]
    .filter(({ authors, year }) => shown.has(`${authors}, ${year}`))
    .sort(compareReferences);
  return pack(cited.map(toItem), linesOf, mostLines).map((items) => ({
    layout: 'references',
    chapter: bibliography.heading,
    title: plain(bibliography.heading),
    items,
    notes: [plain(bibliography.listText)],
    origin: 'bron',
    works: [],
  }));
}

function toItem(reference: Reference): Run[] {
  return formatShortReference(reference).map(({ type, text }) =>
    type === 'title' || type === 'container' ? { text, italic: true } : { text },
  );
}

function linesOf(item: readonly Run[]): number {
  return Math.ceil(runsText(item).length / lineLength) + gap;
}
