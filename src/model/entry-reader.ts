import type { SourceText } from '../schemas/values.ts';
import {
  blockInlines,
  countWords,
  inlineText,
  walkBlocks,
  walkInlines,
  type Block,
  type Inline,
  type LinkTarget,
} from './body/blocks.ts';
import type { MarkEnglish } from './body/english.ts';
import { parseBody } from './body/parse-body.ts';
import { parseInline } from './body/parse-inline.ts';
import { Mentions, type Place } from './mentions.ts';
import type { Problem, Report } from './problems.ts';

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
  readonly mentions = new Mentions();
  /** What its `<Background>` mentions, which stands on another page. */
  readonly backgroundMentions = new Mentions();
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

  /** A text with inline markup. */
  inline(field: string, source: string): Inline[] {
    const report: Report = (problem) => {
      const within = problem.field === field ? field : `${field}, ${problem.field}`;
      this.report({ field: within, message: problem.message, remedy: problem.remedy });
    };
    const inlines = parseInline(source, { field, firstLine: 1, markEnglish: this.#markEnglish, report });
    this.#remember(inlines, { field }, this.mentions);
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
    for (const block of blocks) {
      const mentions = block.type === 'background' ? this.backgroundMentions : this.mentions;
      for (const inner of walkBlocks([block])) this.#rememberBlock(inner, mentions);
    }
    return blocks;
  }

  #rememberBlock(block: Block, mentions: Mentions): void {
    const { line } = block;
    this.#remember(blockInlines(block), { field: 'tekst', line }, mentions);
    if (block.type === 'figure') {
      block.src = this.#folder + block.src;
      this.figures.push({ src: block.src, line });
    }
    if (block.type === 'quotation') {
      const { source, speaker, role, text } = block;
      this.words += countWords(text);
      const use = { source, speaker, text, ...(role ? { role } : {}) };
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

  #remember(inlines: readonly Inline[], place: Place, mentions: Mentions): void {
    this.words += countWords(inlineText(inlines));
    mentions.add(inlines, place);
    for (const inline of walkInlines(inlines)) {
      if (inline.type === 'link') this.links.push({ target: inline.target, place });
    }
  }
}
