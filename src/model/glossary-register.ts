import { groupByLetter, type LetterGroup } from './alphabet.ts';
import { inlineText, type Inline } from './body/blocks.ts';
import type { Term } from './pages.ts';

/** A line of the register: a term, or (with `isReference`) another name that refers to it: "ruis, zie noise". */
export interface RegisterLine {
  name: string;
  heading: Inline[];
  term: Term;
  isReference: boolean;
}

/** With this many equal letters at the start, a name stands so near its term that a reference helps nobody. */
const nearby = 4;

/** The terms from A to Z, with a reference from every other name that the alphabet puts elsewhere. */
export function registerOf(terms: readonly Term[]): LetterGroup<RegisterLine>[] {
  const names = new Set(terms.map(({ term }) => plain(term)));
  const lines = terms.flatMap((term): RegisterLine[] => [
    { name: term.term, heading: term.heading, term, isReference: false },
    ...term.alsoCalled.flatMap((heading): RegisterLine[] => {
      const name = inlineText(heading);
      const isFar = plain(name).slice(0, nearby) !== plain(term.term).slice(0, nearby);
      return isFar && !names.has(plain(name)) ? [{ name, heading, term, isReference: true }] : [];
    }),
  ]);
  return groupByLetter(lines, ({ name }) => name);
}

/** A name as the alphabet sees it. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
