import { textWidth, twips } from './measures.ts';
import type { Letters, Shape } from './style-xml.ts';

/** A style of paragraphs or of words: what a school changes to change the look. */
export interface StyleRule {
  id: string;
  /** The name that Word translates for its own styles, or ours in Dutch. */
  name: string;
  basedOn?: string;
  /** Style of the paragraph that Enter begins. */
  next?: string;
  letters?: Letters;
  shape?: Shape;
}

/** Numbers of the lists in the numbering part that belong to a style. */
export const styleLists = { bullets: 1, numbers: 2, statements: 3 } as const;

const indent = twips(7);
/**
 * The head of the document is one field with the line below it: Word joins paragraphs that have the same edges and
 * indents, so these three have to be the same.
 */
const head = {
  field: 'field',
  edges: {
    top: { colour: 'field', size: 1, space: 12 },
    left: { colour: 'field', size: 1, space: 12 },
    bottom: { colour: 'ink', size: 6, space: 14 },
    right: { colour: 'field', size: 1, space: 12 },
  },
  hyphens: false,
} satisfies Shape;
const frame = { colour: 'ink', size: 1, space: 8 } as const;
const speech = { top: frame, left: frame, bottom: frame, right: frame } as const;
const spoken = { left: twips(7), right: twips(7), edges: speech } as const satisfies Shape;

const text: StyleRule[] = [
  {
    id: 'Bovenschrift',
    name: 'Bovenschrift',
    next: 'Title',
    letters: { bold: true },
    shape: { ...head, before: 0, after: 60, line: 1.2, keepNext: true },
  },
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    letters: { font: 'heading', size: 32, bold: true, tracking: -0.9 },
    shape: { ...head, before: 0, after: 140, line: 0.95, keepNext: true },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    letters: { size: 14 },
    shape: { ...head, before: 0, after: 140, line: 1.2 },
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    letters: { font: 'heading', size: 20, bold: true, tracking: -0.4 },
    shape: { before: 440, after: 60, line: 1.05, keepNext: true, keepLines: true, outline: 0, hyphens: false },
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    letters: { font: 'heading', size: 15, bold: true, tracking: -0.2 },
    shape: { before: 340, after: 60, line: 1.1, keepNext: true, keepLines: true, outline: 1, hyphens: false },
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    letters: { font: 'heading', size: 12, bold: true },
    shape: { before: 260, after: 60, line: 1.15, keepNext: true, keepLines: true, outline: 2, hyphens: false },
  },
  {
    id: 'Herkomst',
    name: 'Herkomst',
    next: 'Normal',
    letters: { size: 9, colour: 'soft' },
    shape: { before: 40, keepNext: true },
  },
  {
    id: 'Feit',
    name: 'Feit',
    shape: { before: 60, left: twips(32), hanging: twips(32), tabs: [{ at: twips(32), kind: 'left' }] },
  },
];

const lists: StyleRule[] = [
  { id: 'ListBullet', name: 'List Bullet', shape: listShape(styleLists.bullets, 0) },
  { id: 'ListBullet2', name: 'List Bullet 2', shape: listShape(styleLists.bullets, 1) },
  { id: 'ListNumber', name: 'List Number', shape: listShape(styleLists.numbers, 0) },
  { id: 'ListNumber2', name: 'List Number 2', shape: listShape(styleLists.numbers, 1) },
  { id: 'ListContinue', name: 'List Continue', shape: { before: 40, left: indent } },
  { id: 'ListContinue2', name: 'List Continue 2', shape: { before: 40, left: 2 * indent } },
  {
    id: 'Uitspraak',
    name: 'Uitspraak',
    shape: {
      before: 120,
      left: twips(10),
      hanging: twips(10),
      keepLines: true,
      list: { number: styleLists.statements, level: 0 },
    },
  },
];

const blocks: StyleRule[] = [
  {
    id: 'Quote',
    name: 'Quote',
    next: 'Bronvermelding',
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
    id: 'Bronvermelding',
    name: 'Bronvermelding',
    next: 'Normal',
    letters: { size: 10 },
    shape: { before: 80, after: 160 },
  },
  {
    id: 'Zeglabel',
    name: 'Zeg label',
    next: 'Zeg',
    letters: { size: 9.5, bold: true },
    shape: { ...spoken, before: 240, keepNext: true },
  },
  {
    id: 'Zeg',
    name: 'Zeg',
    next: 'Normal',
    letters: { size: 12 },
    shape: { ...spoken, before: 40, after: 240, keepLines: true },
  },
  {
    id: 'Kaderlabel',
    name: 'Kader label',
    next: 'Kadertitel',
    letters: { size: 9.5, bold: true },
    shape: { before: 360, keepNext: true, edges: { top: { colour: 'ink', size: 4.5, space: 6 } } },
  },
  {
    id: 'Kadertitel',
    name: 'Kader titel',
    next: 'Normal',
    letters: { font: 'heading', size: 13, bold: true, tracking: -0.1 },
    shape: { before: 100, line: 1.15, keepNext: true, keepLines: true, hyphens: false },
  },
  {
    id: 'Kaderslot',
    name: 'Kader slot',
    next: 'Normal',
    letters: { size: 9, colour: 'soft' },
    shape: { before: 120, after: 240, edges: { bottom: { colour: 'ink', size: 1, space: 6 } } },
  },
  {
    id: 'Bloktitel',
    name: 'Blok titel',
    next: 'Normal',
    letters: { font: 'heading', size: 13, bold: true, tracking: -0.1 },
    shape: { before: 320, after: 60, line: 1.15, keepNext: true, keepLines: true, hyphens: false },
  },
  {
    id: 'Gespreksbeurt',
    name: 'Gespreksbeurt',
    shape: {
      before: 80,
      left: twips(28),
      hanging: twips(28),
      tabs: [{ at: twips(28), kind: 'left' }],
      keepLines: true,
    },
  },
  { id: 'Illustratie', name: 'Illustratie', next: 'Caption', shape: { before: 240, keepNext: true } },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    letters: { size: 10, bold: true },
    shape: { before: 240, after: 60, keepNext: true },
  },
  {
    id: 'Bijschrift',
    name: 'Bijschrift bij illustratie',
    next: 'Normal',
    letters: { size: 10 },
    shape: { before: 80 },
  },
  { id: 'Tussenruimte', name: 'Tussenruimte', letters: { size: 6 }, shape: { before: 0, line: 1 } },
];

const tables: StyleRule[] = [
  {
    id: 'Tabelkop',
    name: 'Tabel kop',
    letters: { size: 10, bold: true },
    shape: { before: 0, line: 1.15, keepNext: true, hyphens: true },
  },
  { id: 'Tabeltekst', name: 'Tabel tekst', letters: { size: 10 }, shape: { before: 0, line: 1.2, hyphens: true } },
  { id: 'Tabelrij', name: 'Tabel rijkop', basedOn: 'Tabeltekst', letters: { bold: true } },
  {
    id: 'Kaarttitel',
    name: 'Kaart titel',
    next: 'Kaarttekst',
    letters: { font: 'heading', size: 12, bold: true },
    shape: { before: 0, line: 1.1, keepNext: true },
  },
  { id: 'Kaarttekst', name: 'Kaart tekst', letters: { size: 10 }, shape: { before: 80, line: 1.2 } },
];

const sheet: StyleRule[] = [
  {
    id: 'Invulvraag',
    name: 'Invul vraag',
    letters: { bold: true },
    shape: { before: 320, after: 60, line: 1.2, keepNext: true, keepLines: true },
  },
  {
    id: 'Schrijflijn',
    name: 'Schrijflijn',
    letters: { size: 12 },
    shape: {
      before: 200,
      line: 1,
      edges: { bottom: { colour: 'soft', size: 0.75, space: 1 }, between: { colour: 'soft', size: 0.75, space: 1 } },
    },
  },
  {
    id: 'Keuze',
    name: 'Keuze',
    shape: { before: 80, left: twips(8), hanging: twips(8), tabs: [{ at: twips(8), kind: 'left' }] },
  },
  { id: 'Schaal', name: 'Schaal', basedOn: 'Tabeltekst', shape: { align: 'center', hyphens: false } },
  { id: 'Schaalkop', name: 'Schaal kop', basedOn: 'Tabelkop', shape: { align: 'center' } },
];

const around: StyleRule[] = [
  {
    id: 'Header',
    name: 'header',
    letters: { size: 9, colour: 'soft' },
    shape: { before: 0, line: 1.1, tabs: [{ at: textWidth, kind: 'right' }] },
  },
  {
    id: 'Footer',
    name: 'footer',
    letters: { size: 9, colour: 'soft' },
    shape: { before: 0, line: 1.1, tabs: [{ at: textWidth, kind: 'right' }] },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    letters: { font: 'heading', size: 13, bold: true },
    shape: { before: 320, after: 60, line: 1.15, keepNext: true },
  },
  { id: 'TOC1', name: 'toc 1', next: 'Normal', letters: { bold: true }, shape: { before: 80, line: 1.2 } },
  { id: 'TOC2', name: 'toc 2', next: 'Normal', shape: { before: 40, left: indent, line: 1.2 } },
];

/** Every style of paragraphs but Normal. */
export const paragraphStyles: readonly StyleRule[] = [...text, ...lists, ...blocks, ...tables, ...sheet, ...around];

/** Every style of words. */
export const wordStyles: readonly StyleRule[] = [
  { id: 'Hyperlink', name: 'Hyperlink', letters: { colour: 'ink', underline: true } },
  { id: 'Label', name: 'Label', letters: { field: 'field' } },
  { id: 'Feitnaam', name: 'Feit naam', letters: { bold: true } },
  { id: 'Spreker', name: 'Spreker', letters: { bold: true } },
  { id: 'Regie', name: 'Regieaanwijzing', letters: { italic: true, colour: 'soft' } },
  { id: 'Aankruisvak', name: 'Aankruisvak', letters: { font: 'symbol', size: 14 } },
];

function listShape(number: number, level: number): Shape {
  return { before: 60, left: (level + 1) * indent, hanging: indent, list: { number, level } };
}
