import { twips } from './measures.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Letters, Shape } from './style-xml.ts';

/** A style of paragraphs or of words: what a school changes to change the look. */
export interface StyleRule {
  /** One of our own has the name that the strings of the interface give it. */
  id: string;
  /** The name of a style of Word itself; Word shows it translated. */
  name?: string;
  basedOn?: string;
  /** Style of the paragraph that Enter begins. */
  next?: string;
  letters?: Letters;
  shape?: Shape;
}

/** Numbers of the lists in the numbering part that belong to a style. */
export const styleLists = { bullets: 1, numbers: 2, statements: 3, cards: 4 } as const;

/** How far a list stands from the margin. */
export const indent = twips(7);

/** Names of our own styles in the list that Word shows. */
export type StyleNames = InterfaceStrings['docx']['styles'];

export function nameOf(id: string, names: StyleNames): string {
  const name = (names as Readonly<Record<string, string>>)[id];
  if (name === undefined) throw new Error(`the style ${id} has no name in the strings of the interface`);
  return name;
}
