import type { Run } from '../document/document.ts';
import { textHeight } from './measure-text.ts';

/** Where the text of notes stands on their page, an upright A4, and how it is set; in points. */
export const notesText = { width: 499, height: 638, size: 10, before: 2 } as const;

/** The height of notes when printed. */
export function notesHeight(notes: readonly (readonly Run[])[]): number {
  const { width, size, before } = notesText;
  return notes.length === 0 ? 0 : textHeight(notes, { size, before, bold: false, spacing: 1, indent: 0 }, width);
}
