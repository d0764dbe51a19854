import { textWidth, twips } from './measures.ts';
import { styleLists, type StyleRule } from './style-rule.ts';
import type { Shape } from './style-xml.ts';

/** A quotation and what to say stand behind a line along them: Word joins paragraphs of the same edges and indents. */
const strip = { colour: 'field', size: 4, space: 8 } as const;
const quoted = { left: twips(4), edges: { left: strip } } as const satisfies Shape;
const dots = { colour: 'ink', size: 1, space: 8, line: 'dotted' } as const;
const spoken = { left: twips(4), edges: { left: dots } } as const satisfies Shape;

const smallTitle = { font: 'heading', size: 12, bold: true } as const;

/** What stands apart in running text. */
export const blockStyles: StyleRule[] = [
  {
    id: 'Quote',
    name: 'Quote',
    next: 'quotationSource',
    letters: { font: 'heading', size: 12 },
    shape: { ...quoted, before: 160, after: 0, keepNext: true, keepLines: true, hyphens: false },
  },
  {
    id: 'quotationSource',
    next: 'Normal',
    letters: { size: 9 },
    shape: { ...quoted, before: 60, after: 160 },
  },
  {
    id: 'sayLabel',
    next: 'say',
    letters: { size: 8.5, bold: true, colour: 'soft' },
    shape: { ...spoken, before: 100, after: 0, keepNext: true },
  },
  {
    id: 'say',
    next: 'Normal',
    letters: { size: 11 },
    shape: { ...spoken, before: 20, after: 140, keepLines: true },
  },
  {
    id: 'boxLabel',
    next: 'boxTitle',
    letters: { size: 9, colour: 'soft' },
    shape: { before: 240, after: 20, keepNext: true, edges: { top: { colour: 'ink', size: 3, space: 5 } } },
  },
  {
    id: 'boxTitle',
    next: 'Normal',
    letters: smallTitle,
    shape: { before: 40, after: 0, line: 1.1, keepNext: true, keepLines: true, hyphens: false },
  },
  {
    id: 'blockTitle',
    next: 'Normal',
    letters: smallTitle,
    shape: { before: 200, after: 20, line: 1.1, keepNext: true, keepLines: true, hyphens: false },
  },
  {
    id: 'turn',
    shape: { before: 60, after: 20, keepLines: true },
  },
  { id: 'figure', next: 'figureCaption', shape: { before: 120, after: 0 } },
  {
    id: 'figureCaption',
    next: 'Normal',
    letters: { size: 9.5 },
    shape: { before: 40, after: 60 },
  },
  {
    id: 'reference',
    letters: { size: 9 },
    shape: { before: 0, after: 20, line: 1.05, left: twips(5), hanging: twips(5), keepLines: true },
  },
  { id: 'gap', letters: { size: 2 }, shape: { before: 100, after: 0, line: 1 } },
];

/** What stands in the cells of tables and on cards. */
export const cellStyles: StyleRule[] = [
  {
    id: 'tableHead',
    letters: { size: 10, bold: true },
    shape: { before: 0, after: 0, line: 1.1, keepNext: true, keepLines: true, hyphens: true },
  },
  {
    id: 'tableText',
    letters: { size: 10 },
    shape: { before: 0, after: 0, line: 1.1, keepLines: true, hyphens: true },
  },
  { id: 'tableRowHead', basedOn: 'tableText', letters: { bold: true } },
  {
    id: 'cardTitle',
    next: 'cardText',
    letters: { font: 'heading', size: 12, bold: true },
    shape: { before: 0, after: 0, line: 1.1 },
  },
  { id: 'cardText', letters: { size: 10 }, shape: { before: 50, after: 0, line: 1.1 } },
  {
    id: 'cardBullet',
    basedOn: 'cardText',
    shape: { before: 20, after: 0, left: twips(5), hanging: twips(5), list: { number: styleLists.cards, level: 0 } },
  },
];

/** Places of the boxes of a scale behind its first end, and of its other end. */
const scaleStops = Array.from({ length: 11 }, (_, index) => ({ at: twips(36 + 12 * index), kind: 'left' as const }));

/** What is there to write on. */
export const sheetStyles: StyleRule[] = [
  {
    id: 'sheetQuestion',
    letters: { bold: true },
    shape: { before: 200, after: 20, keepNext: true, keepLines: true },
  },
  {
    id: 'writingLine',
    letters: { size: 12, colour: 'soft' },
    shape: { before: 170, after: 0, line: 1, tabs: [{ at: textWidth, kind: 'right', isRuled: true }] },
  },
  {
    id: 'choice',
    shape: { before: 20, after: 0, left: twips(8), hanging: twips(8), tabs: [{ at: twips(8), kind: 'left' }] },
  },
  { id: 'scale', shape: { before: 40, after: 40, keepLines: true, tabs: scaleStops } },
];
