import { walkInlines, type CitedWork, type Inline, type Origin } from '../body/blocks.ts';
import type { Run } from '../document/document.ts';
import { toRuns } from '../document/runs.ts';
import { fill } from '../fill.ts';

/** A text for a slide: its works stand in the corner instead of in the sentence. */
export interface SlideText {
  runs: Run[];
  origin: Origin;
  works: string[];
}

/** Running text for a slide. A text that cites a work tells what that work says, as on the pages of the site. */
export function toSlideText(inlines: readonly Inline[]): SlideText {
  const works = citedWorks(inlines).map(({ authors, year }) => `${authors}, ${year}`);
  return { runs: toPlainRuns(inlines), origin: works.length > 0 ? 'bron' : 'redactie', works: [...new Set(works)] };
}

/** Where no citation is left, none needs words. */
const noCitations = { page: '' };

/** Running text without citations and links: what can be opened has a slide of its own. */
export function toPlainRuns(inlines: readonly Inline[]): Run[] {
  return toRuns(withoutCitations(inlines), noCitations).map((run) => {
    const unlinked = { ...run };
    delete unlinked.url;
    return unlinked;
  });
}

/** The works that running text cites, in the order in which it does. */
export function citedWorks(inlines: readonly Inline[]): CitedWork[] {
  return [...walkInlines(inlines)].flatMap((inline) => (inline.type === 'citation' ? inline.works : []));
}

/** Leaves citations out, each with the space before it. */
function withoutCitations(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline, index): Inline[] => {
    if (inline.type === 'citation') return [];
    if ('children' in inline) return [{ ...inline, children: withoutCitations(inline.children) }];
    if (inline.type !== 'text' || inlines[index + 1]?.type !== 'citation') return [inline];
    const text = inline.text.trimEnd();
    return text === '' ? [] : [{ ...inline, text }];
  });
}

/** Fills `{name}` in a string of the interface with runs, which keep their manner. */
export function fillRuns(template: string, values: Readonly<Record<string, readonly Run[]>>): Run[] {
  return template.split(/(\{\w+\})/).flatMap((piece): Run[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    const value = name === undefined ? undefined : values[name];
    if (value) return [...value];
    return piece === '' ? [] : [{ text: piece }];
  });
}

/** A string of the interface as a text, with `{name}` filled in. */
export function plain(template: string, values: Readonly<Record<string, string | number>> = {}): Run[] {
  return [{ text: fill(template, values) }];
}

/** A text as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A paragraph of notes that begins with a label in bold. */
export function labelled(label: string, runs: readonly Run[]): Run[] {
  return [{ text: `${label}: `, bold: true }, ...runs];
}
