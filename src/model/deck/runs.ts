import type { CitationInline, Inline } from '../body/blocks.ts';
import type { Run } from '../document/document.ts';

type Manner = Omit<Run, 'text'>;

/** Running text as runs; addresses inside the site fall away. */
export function toRuns(inlines: readonly Inline[]): Run[] {
  return runsIn(inlines, {});
}

function runsIn(inlines: readonly Inline[], manner: Manner): Run[] {
  return inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case 'text':
        return [{ text: inline.text, ...manner, ...(inline.lang ? { lang: inline.lang } : {}) }];
      case 'break':
        return [{ text: ' ', ...manner }];
      case 'citation':
        return [{ text: citationText(inline), ...manner }];
      case 'emphasis':
        return runsIn(inline.children, { ...manner, italic: true });
      case 'strong':
        return runsIn(inline.children, { ...manner, bold: true });
      case 'term':
        return runsIn(inline.children, manner);
      case 'link':
        return runsIn(
          inline.children,
          inline.target.kind === 'external' ? { ...manner, url: inline.target.url } : manner,
        );
    }
  });
}

function citationText({ works, page }: CitationInline): string {
  const names = works.map(({ authors, year }) => `${authors}, ${year}`).join('; ');
  return `(${names}${page === undefined ? '' : `, p. ${page}`})`;
}
