import { walkInlines, type CitationInline, type Inline } from './body/blocks.ts';

/** Where in a file something stands. */
export interface Place {
  field: string;
  line?: number;
}

/** What a text mentions: names of cited works and of terms, with the place where each stands first. */
export class Mentions {
  /** Also the works that the front matter lists. */
  readonly citations = new Map<string, Place>();
  readonly citationInlines: CitationInline[] = [];
  readonly terms = new Map<string, Place>();

  /** Remembers that the text cites a work, and where it does so first. */
  cite(ref: string, place: Place): void {
    addPlace(this.citations, ref, place);
  }

  add(inlines: readonly Inline[], place: Place): void {
    for (const inline of walkInlines(inlines)) {
      if (inline.type === 'citation') {
        this.citationInlines.push(inline);
        for (const ref of inline.refs) this.cite(ref, { ...place, field: `${place.field}, <Cite ref>` });
      }
      if (inline.type === 'term') addPlace(this.terms, inline.id, { ...place, field: `${place.field}, <Term id>` });
    }
  }
}

function addPlace(places: Map<string, Place>, name: string, place: Place): void {
  if (!places.has(name)) places.set(name, place);
}
