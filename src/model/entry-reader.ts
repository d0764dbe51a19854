import type { SourceText } from '../schemas/values.ts';
import {
  blockInlines,
  countWords,
  inlineText,
  walkBlocks,
  walkInlines,
  type Block,
  type CitationInline,
  type Inline,
  type LinkTarget,
} from './body/blocks.ts';
import type { MarkEnglish } from './body/english.ts';
import { parseBody } from './body/parse-body.ts';
import { parseInline } from './body/parse-inline.ts';
import type { Problem, Report } from './problems.ts';

/** Where in a file something stands. */
export interface Place {
  field: string;
  line?: number;
}

/** A quotation as it stands in an entry, to be compared with the sources. */
export interface QuotationUse {
  file: string;
  line?: number;
  field: string;
  source: SourceText;
  speaker: string;
  role?: string;
  text: string;
  /** Stage direction in a transcript. */
  direction?: string;
}

/**
 * Reads the texts of one file and remembers what they mention: citations, terms, links, quotations and drawings.
 * The relations of the library and the checks are made from what it remembers.
 */
export class EntryReader {
  readonly file: string;
  readonly report: Report;
  /** Names of cited works, also those that the front matter lists. */
  readonly citations = new Map<string, Place>();
  readonly citationInlines: CitationInline[] = [];
  readonly terms = new Map<string, Place>();
  readonly links: { target: LinkTarget; place: Place }[] = [];
  readonly quotations: QuotationUse[] = [];
  /** Paths of drawings below the project. */
  readonly figures: { src: string; line: number }[] = [];
  /** Words read so far. */
  words = 0;
  readonly #markEnglish: MarkEnglish;
  readonly #folder: string;

  constructor(file: string, markEnglish: MarkEnglish, problems: Problem[]) {
    this.file = file;
    this.#markEnglish = markEnglish;
    this.#folder = file.slice(0, file.lastIndexOf('/') + 1);
    this.report = (problem) => problems.push({ file, ...problem });
  }

  /** Remembers that the file cites a work, and where it does so first. */
  cite(ref: string, place: Place): void {
    addPlace(this.citations, ref, place);
  }

  /** A text with inline markup. */
  inline(field: string, source: string): Inline[] {
    const report: Report = (problem) => {
      const within = problem.field === field ? field : `${field}, ${problem.field}`;
      this.report({ field: within, message: problem.message, remedy: problem.remedy });
    };
    const inlines = parseInline(source, { field, firstLine: 1, markEnglish: this.#markEnglish, report });
    this.#remember(inlines, { field });
    return inlines;
  }

  /** A list of texts with inline markup. */
  inlines(field: string, sources: readonly string[]): Inline[][] {
    return sources.map((source, index) => this.inline(`${field}[${index + 1}]`, source));
  }

  /** A text without markup, such as a title. */
  plain(text: string): Inline[] {
    return this.#markEnglish(text);
  }

  /** A quotation of the front matter. White space is joined; the words stay as they are. */
  quotation(field: string, use: Omit<QuotationUse, 'file' | 'field'>): Inline[] {
    const text = use.text.replaceAll(/\s+/g, ' ').trim();
    this.words += countWords(text);
    this.quotations.push({ ...use, text, field, file: this.file });
    return this.#markEnglish(text);
  }

  body(source: string, firstLine: number): Block[] {
    const context = { field: 'tekst', firstLine, markEnglish: this.#markEnglish, report: this.report };
    const blocks = parseBody(source, context);
    for (const block of walkBlocks(blocks)) {
      const { line } = block;
      this.#remember(blockInlines(block), { field: 'tekst', line });
      if (block.type === 'figure') {
        block.src = this.#folder + block.src;
        this.figures.push({ src: block.src, line });
      }
      if (block.type === 'quotation') {
        const { source: from, speaker, role, text } = block;
        this.words += countWords(text);
        const use = { source: from, speaker, text, ...(role ? { role } : {}) };
        this.quotations.push({ file: this.file, line, field: '<Quotation>', ...use });
      }
      if (block.type === 'transcript') {
        for (const turn of block.turns) {
          const { speaker, direction, text, line: turnLine } = turn;
          this.words += countWords(text);
          const use = { source: block.source, speaker, text, ...(direction ? { direction } : {}) };
          this.quotations.push({ file: this.file, line: turnLine, field: '<Line>', ...use });
        }
      }
    }
    return blocks;
  }

  #remember(inlines: readonly Inline[], place: Place): void {
    this.words += countWords(inlineText(inlines));
    for (const inline of walkInlines(inlines)) {
      if (inline.type === 'citation') {
        this.citationInlines.push(inline);
        for (const ref of inline.refs) this.cite(ref, { ...place, field: `${place.field}, <Cite ref>` });
      }
      if (inline.type === 'term') addPlace(this.terms, inline.id, { ...place, field: `${place.field}, <Term id>` });
      if (inline.type === 'link') this.links.push({ target: inline.target, place });
    }
  }
}

function addPlace(places: Map<string, Place>, name: string, place: Place): void {
  if (!places.has(name)) places.set(name, place);
}
