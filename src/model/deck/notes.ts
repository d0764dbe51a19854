import type { Block } from '../body/blocks.ts';
import type { Run } from '../document/document.ts';
import { toRuns } from './runs.ts';

/** Blocks of a body as paragraphs of notes. Tables, drawings and what is handed out stay on the page. */
export function blockNotes(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block): Run[][] => {
    switch (block.type) {
      case 'heading':
        return [toRuns(block.children).map((run) => ({ ...run, bold: true }))];
      case 'paragraph':
        return [toRuns(block.children)];
      case 'list':
        return block.items.flatMap(({ children }) => blockNotes(children));
      case 'nuance':
        return [[{ text: block.title, bold: true }], ...blockNotes(block.children)];
      default:
        return [];
    }
  });
}

/** The paragraphs, or when there are none those that stand in for them: every slide has notes. */
export function notesOr(notes: Run[][], standIn: Run[][]): Run[][] {
  return notes.length > 0 ? notes : standIn;
}
