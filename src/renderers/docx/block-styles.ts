import { textWidth, twips } from './measures.ts';
import { indent, styleLists, type StyleRule } from './style-rule.ts';
import type { Shape } from './style-xml.ts';

const frame = { colour: 'ink', size: 1, space: 8 } as const;
const speech = { top: frame, left: frame, bottom: frame, right: frame } as const;
const spoken = { left: twips(7), right: twips(7), edges: speech } as const satisfies Shape;

/** What stands apart in running text. */
export const blockStyles: StyleRule[] = [
  {
    id: 'Quote',
    name: 'Quote',
    next: 'quotationSource',
    letters: { font: 'heading', size: 15, tracking: -0.1 },
    shape: {
      before: 360,
      line: 1.25,
      keepNext: true,
      keepLines: true,
      hyphens: false,
      edges: { top: { colour: 'ink', size: 3, space: 8 } },
    },
  },
  {
    id: 'quotationSource',
    next: 'Normal',
    letters: { size: 10 },
    shape: { before: 80, after: 160 },
  },
  {
    id: 'sayLabel',
    next: 'say',
    letters: { size: 9.5, bold: true },
    shape: { ...spoken, before: 240, after: 0, keepNext: true },
  },
  {
    id: 'say',
    next: 'Normal',
    letters: { size: 12 },
    shape: { ...spoken, before: 40, after: 240, keepLines: true },
  },
  {
    id: 'boxLabel',
    next: 'boxTitle',
    letters: { size: 9.5, bold: true },
    shape: { before: 360, keepNext: true, edges: { top: { colour: 'ink', size: 4.5, space: 6 } } },
  },
  {
    id: 'boxTitle',
    next: 'Normal',
    letters: { font: 'heading', size: 13, bold: true, tracking: -0.1 },
    shape: { before: 60, after: 0, line: 1.15, keepNext: true, keepLines: true, hyphens: false },
  },
  {
    id: 'boxEnd',
    next: 'Normal',
    letters: { size: 9, colour: 'soft' },
    shape: { before: 120, after: 240, edges: { bottom: { colour: 'ink', size: 1, space: 6 } } },
  },
  {
    id: 'blockTitle',
    next: 'Normal',
    letters: { font: 'heading', size: 13, bold: true, tracking: -0.1 },
    shape: { before: 320, after: 60, line: 1.15, keepNext: true, keepLines: true, hyphens: false },
  },
  {
    id: 'turn',
    shape: { before: 100, after: 20, line: 1.25, keepLines: true },
  },
  { id: 'figure', next: 'Caption', shape: { before: 240, keepNext: true } },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    letters: { size: 10, bold: true },
    shape: { before: 240, after: 60, keepNext: true },
  },
  {
    id: 'figureCaption',
    next: 'Normal',
    letters: { size: 10 },
    shape: { before: 80 },
  },
  { id: 'reference', letters: { size: 9 }, shape: { before: 0, after: 60, left: indent, hanging: indent } },
  { id: 'gap', letters: { size: 6 }, shape: { before: 120, after: 0, line: 1 } },
];

/** What stands in the cells of tables and on cards. */
export const cellStyles: StyleRule[] = [
  {
    id: 'tableHead',
    letters: { size: 10, bold: true },
    shape: { before: 0, after: 0, line: 1.15, keepNext: true, hyphens: true },
  },
  {
    id: 'tableText',
    letters: { size: 10 },
    shape: { before: 0, after: 0, line: 1.2, hyphens: true },
  },
  { id: 'tableRowHead', basedOn: 'tableText', letters: { bold: true } },
  {
    id: 'cardTitle',
    next: 'cardText',
    letters: { font: 'heading', size: 12, bold: true },
    shape: { before: 0, after: 0, line: 1.1 },
  },
  { id: 'cardText', letters: { size: 10 }, shape: { before: 80, after: 0, line: 1.2 } },
  {
    id: 'cardBullet',
    basedOn: 'cardText',
    shape: { before: 40, after: 0, left: twips(5), hanging: twips(5), list: { number: styleLists.cards, level: 0 } },
  },
];

/** What is there to write on. */
export const sheetStyles: StyleRule[] = [
  {
    id: 'sheetQuestion',
    letters: { bold: true },
    shape: { before: 320, after: 60, line: 1.2, keepNext: true, keepLines: true },
  },
  {
    id: 'writingLine',
    letters: { size: 12, colour: 'soft' },
    shape: { before: 200, after: 0, line: 1, tabs: [{ at: textWidth, kind: 'right', isRuled: true }] },
  },
  {
    id: 'choice',
    shape: { before: 60, after: 20, left: twips(8), hanging: twips(8), tabs: [{ at: twips(8), kind: 'left' }] },
  },
  { id: 'scale', basedOn: 'tableText', shape: { align: 'center', hyphens: false } },
  { id: 'scaleHead', basedOn: 'tableHead', shape: { align: 'center' } },
];
