import type { InterfaceStrings } from '../../schemas/interface.ts';
import { walkInlines, type Block, type Inline } from '../body/blocks.ts';
import { runsText, type Run } from '../document/document.ts';
import { toRuns } from '../document/runs.ts';
import { fill } from '../fill.ts';
import { withoutProtocol } from '../reference.ts';
import { capital } from './slide-text.ts';
import type { Link, Slide } from './deck.ts';
import { notesHeight, notesText } from './notes-page.ts';
import { pack } from './split-text.ts';

/** Running text as a paragraph of notes. Who reads notes on paper can't click: an address stands behind its text. */
export function noteRuns(inlines: readonly Inline[], { bibliography }: InterfaceStrings): Run[] {
  return toRuns(inlines, bibliography).map(withAddress);
}

function withAddress({ url, ...run }: Run): Run {
  if (url === undefined) return run;
  const address = withoutProtocol(url);
  return run.text.includes(address) ? run : { ...run, text: `${run.text} (${address})` };
}

/** The pages outside the site that running text links to. */
export function externalLinks(inlines: readonly Inline[], strings: InterfaceStrings): Link[] {
  return [...walkInlines(inlines)].flatMap((inline) => {
    if (inline.type !== 'link' || inline.target.kind !== 'external') return [];
    return [{ text: capital(runsText(toRuns(inline.children, strings.bibliography))), url: inline.target.url }];
  });
}

/** Blocks of a body as paragraphs of notes. Drawings and what is handed out stay on the page. */
export function blockNotes(blocks: readonly Block[], strings: InterfaceStrings): Run[][] {
  return blocks.flatMap((block): Run[][] => {
    switch (block.type) {
      case 'heading':
        return [bold(noteRuns(block.children, strings))];
      case 'paragraph':
        return [noteRuns(block.children, strings)];
      case 'list':
        return block.items.flatMap(({ children }) => listed('– ', blockNotes(children, strings)));
      case 'steps':
        return block.items.flatMap(({ children }, index) => listed(`${index + 1}. `, blockNotes(children, strings)));
      case 'statements':
        return [
          bold([{ text: block.title }]),
          ...block.items.flatMap(({ children }) => listed('– ', blockNotes(children, strings))),
        ];
      case 'table':
        return block.rows.map((row) => rowNote(block.head, row, strings));
      case 'quotation':
        return quotationNotes(block, strings);
      case 'question':
      case 'nuance':
      case 'case':
      case 'task':
      case 'missing':
        return [bold([{ text: block.title }]), ...blockNotes(block.children, strings)];
      case 'transcript':
        return [
          bold([{ text: block.title }]),
          ...block.turns.map(({ speaker, inlines }) => [
            { text: `${speaker}: `, bold: true as const },
            ...noteRuns(inlines, strings),
          ]),
        ];
      case 'cards':
      case 'background':
      case 'figure':
        return [];
    }
  });
}

/** A quotation in notes: its speaker, its words in quotation marks, and where they stand. */
export function quotationNotes(
  {
    inlines,
    speaker,
    role,
    source,
  }: Pick<Extract<Block, { type: 'quotation' }>, 'inlines' | 'speaker' | 'role' | 'source'>,
  strings: InterfaceStrings,
): Run[][] {
  const { origins } = strings;
  const whose = role ? `${speaker}, ${role}: ` : `${speaker}: `;
  const from = ` (${fill(origins.quotationFrom, { source: origins[source] })})`;
  return [[{ text: whose, bold: true }, { text: '‘' }, ...noteRuns(inlines, strings), { text: '’' }, { text: from }]];
}

/** A row as a line that can be read without the table: "Tijd: 75 minuten; Wat je doet: Welkom 5". */
function rowNote(head: readonly Inline[][], row: readonly Inline[][], strings: InterfaceStrings): Run[] {
  return row.flatMap((cell, column) => {
    const name = noteRuns(head[column] ?? [], strings);
    const text = noteRuns(cell, strings);
    const between = column === 0 ? [] : [{ text: '; ' }];
    return runsText(name) === '' ? [...between, ...text] : [...between, ...name, { text: ': ' }, ...text];
  });
}

function listed(mark: string, [first = [], ...others]: Run[][]): Run[][] {
  return [[{ text: mark }, ...first], ...others];
}

function bold(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, bold: true }));
}

/** Gives the slides of a series notes: all to the first when they fit there, and else over the slides in their order. */
export function spreadNotes(slides: readonly Slide[], notes: Run[][]): Slide[] {
  const parts = pack(notes, (paragraph) => notesHeight([paragraph]) + notesText.before, notesText.height);
  return slides.map((slide, index) => {
    const own = index === slides.length - 1 ? parts.slice(index).flat() : (parts[index] ?? []);
    return { ...slide, notes: notesOr(own, parts[0] ?? []) };
  });
}

/** The paragraphs, or when there are none those that stand in for them: every slide has notes. */
export function notesOr(notes: Run[][], standIn: Run[][]): Run[][] {
  return notes.length > 0 ? notes : standIn;
}
