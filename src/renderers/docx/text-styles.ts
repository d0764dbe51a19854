import { textWidth, twips } from './measures.ts';
import { indent, styleLists, type StyleRule } from './style-rule.ts';
import type { Shape } from './style-xml.ts';

/**
 * The head of the document is one field with the line below it: Word joins paragraphs that have the same edges and
 * indents, so these three have to be the same.
 */
const head = {
  field: 'field',
  edges: {
    top: { colour: 'field', size: 1, space: 10 },
    left: { colour: 'field', size: 1, space: 12 },
    bottom: { colour: 'ink', size: 6, space: 8 },
    right: { colour: 'field', size: 1, space: 12 },
  },
  // A field fills its edges, that stand outside the text.
  left: twips(4.6),
  right: twips(4.6),
  hyphens: false,
} satisfies Shape;

/** The head, headings and facts. */
export const textStyles: StyleRule[] = [
  {
    id: 'kicker',
    next: 'Title',
    letters: { size: 9.5, bold: true },
    shape: { ...head, before: 0, after: 60, line: 1.15, keepNext: true },
  },
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    letters: { font: 'heading', size: 25, bold: true, tracking: -0.6 },
    shape: { ...head, before: 0, after: 80, line: 1, keepNext: true },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    letters: { size: 12 },
    shape: { ...head, before: 0, after: 120, line: 1.15 },
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    letters: { font: 'heading', size: 16, bold: true, tracking: -0.3 },
    shape: { before: 260, after: 40, line: 1.05, keepNext: true, keepLines: true, outline: 0, hyphens: false },
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    letters: { font: 'heading', size: 13, bold: true, tracking: -0.1 },
    shape: { before: 180, after: 20, line: 1.1, keepNext: true, keepLines: true, outline: 1, hyphens: false },
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    letters: { font: 'heading', size: 11, bold: true },
    shape: { before: 140, after: 20, line: 1.1, keepNext: true, keepLines: true, outline: 2, hyphens: false },
  },
  {
    id: 'origin',
    next: 'Normal',
    letters: { size: 9, colour: 'soft' },
    shape: { before: 0, after: 40, keepNext: true },
  },
  {
    id: 'fact',
    shape: { before: 20, after: 0, left: twips(32), hanging: twips(32), tabs: [{ at: twips(32), kind: 'left' }] },
  },
];

export const listStyles: StyleRule[] = [
  { id: 'ListBullet', name: 'List Bullet', shape: listShape(styleLists.bullets, 0) },
  { id: 'ListBullet2', name: 'List Bullet 2', shape: listShape(styleLists.bullets, 1) },
  { id: 'ListNumber', name: 'List Number', shape: listShape(styleLists.numbers, 0) },
  { id: 'ListNumber2', name: 'List Number 2', shape: listShape(styleLists.numbers, 1) },
  { id: 'ListContinue', name: 'List Continue', shape: { before: 0, after: 20, left: indent } },
  { id: 'ListContinue2', name: 'List Continue 2', shape: { before: 0, after: 20, left: 2 * indent } },
  {
    id: 'statement',
    shape: {
      before: 60,
      after: 20,
      left: twips(10),
      hanging: twips(10),
      keepLines: true,
      list: { number: styleLists.statements, level: 0 },
    },
  },
];

/** The contents, and what stands around each page. */
export const pageStyles: StyleRule[] = [
  {
    id: 'Header',
    name: 'header',
    letters: { size: 8.5, colour: 'soft' },
    shape: { before: 0, after: 0, line: 1.1, edges: { bottom: { colour: 'ink', size: 1, space: 3 } } },
  },
  {
    id: 'Footer',
    name: 'footer',
    letters: { size: 8.5, colour: 'soft' },
    shape: { before: 0, after: 0, line: 1.1, tabs: [{ at: textWidth, kind: 'right' }] },
  },
  {
    id: 'colophon',
    letters: { size: 8, colour: 'soft' },
    shape: { before: 240, after: 0, line: 1.1, isTight: true, keepLines: true },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    letters: { font: 'heading', size: 13, bold: true },
    shape: { before: 240, after: 20, line: 1.1, keepNext: true },
  },
  { id: 'TOC1', name: 'toc 1', next: 'Normal', letters: { size: 10 }, shape: { before: 10, after: 0, line: 1.1 } },
];

function listShape(number: number, level: number): Shape {
  return { before: 20, after: 20, left: (level + 1) * indent, hanging: indent, list: { number, level } };
}
