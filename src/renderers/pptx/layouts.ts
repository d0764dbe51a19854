import type { Box, Colour, Decoration, Field, Layout, TextStyle } from './layout.ts';

export const slideWidth = 960;
export const slideHeight = 540;
/** Size of text outside fields, which is that of tables: no layout can set theirs. */
export const plainSize = 22;
const left = 54;
const fullWidth = slideWidth - 2 * left;
const textBottom = 474;

/** Start lines: the one that a big title stands on, that of a title above a text, and that of a text that is the slide. */
const lines = { big: 356, text: 122, hero: 84 } as const;

const rectangle = (x: number, y: number, width: number, height: number, colour: Colour): Decoration => ({
  type: 'rectangle',
  box: { x, y, width, height },
  colour,
});
const startLine = (y: number, height: number, colour: Colour = 'tx1'): Decoration =>
  rectangle(0, y, slideWidth, height, colour);

/** People at unequal distances before the line: where each stands, in points, across and down from the line. */
const people = [
  [668, 40],
  [706, 76],
  [744, 26],
  [782, 84],
  [820, 52],
  [858, 22],
  [888, 74],
] as const;
const crowd = (line: number): Decoration[] =>
  people.map(([x, down]) => ({ type: 'dot', box: { x, y: line + down, width: 18, height: 18 }, colour: 'tx1' }));

const title = (line: number, size: number, extra: Partial<Field> = {}): Field => ({
  key: 'title',
  kind: 'title',
  box: { x: left, y: 16, width: fullWidth, height: line - 26 },
  anchor: 'b',
  styles: [{ size, bold: true, spacing: 0.9 }],
  ...extra,
});
const text = (box: Box, style: TextStyle): Field => ({ key: 'text', kind: 'body', box, anchor: 't', styles: [style] });
const boxBelow = (line: number, x: number, width: number, bottom = textBottom): Box => ({
  x,
  y: line + 28,
  width,
  height: bottom - line - 28,
});

/** The left part in the colour of the theme, on which a picture stands. */
const part = { width: 292, textLeft: 334 } as const;
const partField = rectangle(0, lines.text, part.width, slideHeight - lines.text, 'accent1');
const partText = boxBelow(lines.text, part.textLeft, slideWidth - left - part.textLeft);
const partPicture = (y: number, size: number): Field => ({
  key: 'picture',
  kind: 'pic',
  box: { x: left, y, width: size, height: size },
  styles: [],
});

const onPaper = { ground: 'bg1', footColour: 'tx2' } as const;
const onTheme = { ground: 'accent1', footColour: 'tx1' } as const;

const big = (kind: 'title' | 'section', size: number): Layout => ({
  kind,
  size,
  ...onTheme,
  decorations: [startLine(lines.big, 14), ...crowd(lines.big + 14)],
  fields: [
    title(lines.big, size, {
      kind: kind === 'title' ? 'ctrTitle' : 'title',
      box: { x: left, y: 40, width: kind === 'title' ? 600 : fullWidth, height: lines.big - 52 },
      styles: [{ size, bold: true, spacing: 0.85 }],
    }),
    {
      key: 'text',
      kind: kind === 'title' ? 'subTitle' : 'body',
      box: { x: left, y: lines.big + 34, width: 590, height: textBottom - lines.big - 34 },
      anchor: 't',
      styles: [{ size: 24 }],
    },
    ...(kind === 'title'
      ? [{ key: 'picture', kind: 'pic', box: { x: 690, y: 146, width: 210, height: 210 }, styles: [] } satisfies Field]
      : []),
  ],
});

const statement = (size: number): Layout => ({
  kind: 'statement',
  size,
  ...onPaper,
  decorations: [startLine(lines.hero, 10)],
  fields: [title(lines.hero, 24), text(boxBelow(lines.hero + 10, left, 820), { size, spacing: 0.95 })],
});

const bullets = (size: number): Layout => ({
  kind: 'bullets',
  size,
  ...onPaper,
  decorations: [startLine(lines.text, 10)],
  fields: [
    title(lines.text, 36),
    text(boxBelow(lines.text + 10, left, fullWidth), { size, before: 18, marker: 'dash' }),
  ],
});

const picture = (size: number): Layout => ({
  kind: 'picture',
  size,
  ...onPaper,
  isParted: true,
  decorations: [partField, startLine(lines.text, 10)],
  fields: [title(lines.text, 36), text(partText, { size }), partPicture(198, 184)],
});

const workForm = (size: number): Layout => ({
  kind: 'workForm',
  size,
  ...onPaper,
  isParted: true,
  decorations: [partField, startLine(lines.text, 10)],
  fields: [
    title(lines.text, 36),
    {
      key: 'minutes',
      kind: 'body',
      box: { x: left, y: lines.text + 24, width: part.width - left - 20, height: 142 },
      anchor: 't',
      styles: [
        { size: 96, bold: true, spacing: 0.85 },
        { size: 24, spacing: 0.9 },
      ],
    },
    text(partText, { size, before: 8, marker: 'number' }),
    partPicture(320, 136),
  ],
});

const quotation = (size: number): Layout => ({
  kind: 'quotation',
  size,
  ground: 'bg2',
  footColour: 'tx1',
  decorations: [
    startLine(lines.hero, 10),
    { type: 'mark', box: { x: left - 6, y: 98, width: 90, height: 120 }, colour: 'tx1', text: '“', size: 130 },
  ],
  fields: [
    title(lines.hero, 24),
    text({ x: 136, y: 116, width: 770, height: 246 }, { size, spacing: 0.95 }),
    {
      key: 'speaker',
      kind: 'body',
      box: { x: 136, y: 368, width: 770, height: textBottom - 368 },
      anchor: 'b',
      styles: [{ size: 20, bold: true }, { size: 18 }],
    },
  ],
});

const dialogue = (size: number): Layout => ({
  kind: 'dialogue',
  size,
  ground: 'tx1',
  footColour: 'bg1',
  decorations: [startLine(lines.hero, 10, 'accent1')],
  fields: [
    title(lines.hero, 24, { styles: [{ size: 24, bold: true, spacing: 0.9, colour: 'bg1' }] }),
    text(boxBelow(lines.hero + 10, left, 820), { size, bold: true, spacing: 0.95, before: 22, colour: 'bg1' }),
  ],
});

const table: Layout = {
  kind: 'table',
  size: plainSize,
  ...onPaper,
  decorations: [startLine(lines.text, 10)],
  fields: [
    title(lines.text, 36),
    { key: 'table', kind: 'tbl', box: boxBelow(lines.text + 10, left, fullWidth), styles: [{ size: plainSize }] },
  ],
};

const references: Layout = {
  kind: 'references',
  size: 18,
  ...onPaper,
  decorations: [startLine(lines.text, 10)],
  fields: [title(lines.text, 36), text(boxBelow(lines.text + 10, left, fullWidth), { size: 18, before: 9 })],
};

/** Every layout; of those of one kind the first in which the text fits is taken. */
export const layouts: readonly Layout[] = [
  ...[66, 48, 36].map((size) => big('title', size)),
  ...[80, 56, 40].map((size) => big('section', size)),
  ...[56, 46, 38, 32].map(statement),
  ...[36, 30, 24].map(bullets),
  ...[38, 30, 24].map(picture),
  ...[34, 28, 22].map(workForm),
  ...[54, 42, 34, 29, 26].map(quotation),
  table,
  ...[52, 44, 36, 30].map(dialogue),
  references,
];

/** The foot of every slide. */
export const foot = {
  origin: { x: left, y: 476, width: 380, height: 48 },
  /** Where the ground is parted in two, the origin keeps to the left part. */
  partedOrigin: { x: left, y: 476, width: part.width - left - 16, height: 48 },
  footer: { x: 446, y: 476, width: 396, height: 48 },
  number: { x: 856, y: 476, width: slideWidth - left - 856, height: 48 },
  size: 12,
} as const satisfies Record<string, Box | number>;

/** What the master shows: its title and text, before a layout says otherwise. */
export const masterFields: readonly Field[] = bullets(30).fields;
