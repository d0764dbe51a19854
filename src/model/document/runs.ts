import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { CitationInline, Inline } from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { Run } from './document.ts';

/** The words of the interface that stand in a citation. */
export type CitationWording = Pick<InterfaceStrings['bibliography'], 'page'>;

type Manner = Omit<Run, 'text'>;

/**
 * Running text as a document has it. What leads elsewhere on the site becomes plain text; citations become their words,
 * as on a page.
 */
export function toRuns(inlines: readonly Inline[], wording: CitationWording): Run[] {
  const runs: Run[] = [];
  for (const run of spread(inlines, {}, wording)) {
    const last = runs.at(-1);
    if (last && isSameManner(last, run)) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

/** Words without markup, such as a label of the interface. */
export function plainRuns(text: string): Run[] {
  return [{ text }];
}

/** A citation: "(Denessen, 2017; Van Vijfeijken et al., 2021, p. 3)". */
export function citationText({ works, page }: CitationInline, wording: CitationWording): string {
  const names = works.map(({ authors, year }) => `${authors}, ${year}`).join('; ');
  return `(${names}${page ? fill(wording.page, { page }) : ''})`;
}

function* spread(inlines: readonly Inline[], manner: Manner, wording: CitationWording): Generator<Run> {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        yield { text: inline.text, ...manner, ...(inline.lang ? { lang: inline.lang } : {}) };
        break;
      case 'break':
        yield { text: ' ', ...manner };
        break;
      case 'citation':
        yield { text: citationText(inline, wording), ...manner };
        break;
      case 'emphasis':
        yield* spread(inline.children, { ...manner, italic: true }, wording);
        break;
      case 'strong':
        yield* spread(inline.children, { ...manner, bold: true }, wording);
        break;
      case 'term':
        yield* spread(inline.children, manner, wording);
        break;
      case 'link': {
        const { target } = inline;
        const inside = target.kind === 'external' ? { ...manner, url: target.url } : manner;
        yield* spread(inline.children, inside, wording);
        break;
      }
      default:
        inline satisfies never;
    }
  }
}

function isSameManner(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.lang === b.lang && a.url === b.url;
}
