import type { SlideLayout } from '../../model/deck/deck.ts';
import type { Box, Colour, Decoration, Field, Layout, TextStyle } from './layout.ts';

export const slideWidth = 960;
export const slideHeight = 540;
/** Size of text outside fields, which is that of tables: no layout can set theirs. */
export const plainSize = 24;
const left = 54;
const fullWidth = slideWidth - 2 * left;
const textBottom = 466;

/** Start lines: the one that a big title stands on, and that of all other slides, so that it stays where it is. */
const lines = { big: 330, text: 88 } as const;
const thick = { big: 14, text: 10 } as const;
const titleSize = 28;

const rectangle = (x: number, y: number, width: number, height: number, colour: Colour): Decoration => ({
  type: 'rectangle',
  box: { x, y, width, height },
  colour,
});
const startLine = (y: number, height: number, colour: Colour = 'tx1'): Decoration =>
  rectangle(0, y, slideWidth, height, colour);

/** People at unequal distances before the line: where each stands, in points, across and down from the line. */
const people = [
  [668, 30],
  [706, 58],
  [744, 20],
  [782, 64],
  [820, 40],
  [858, 16],
  [888, 56],
] as const;
const crowd = (line: number): Decoration[] =>
  people.map(([x, down]) => ({ type: 'dot', box: { x, y: line + down, width: 18, height: 18 }, colour: 'tx1' }));

const title = (colour?: Colour): Field => ({
  key: 'title',
  kind: 'title',
  box: { x: left, y: 14, width: fullWidth, height: lines.text - 24 },
  anchor: 'b',
  styles: [{ size: titleSize, bold: true, spacing: 0.9, ...(colour ? { colour } : {}) }],
});
const text = (box: Box, ...styles: TextStyle[]): Field => ({ key: 'text', kind: 'body', box, anchor: 't', styles });
/** Below the start line, with room above it. */
const boxBelow = (room: number, x = left, width = fullWidth): Box => {
  const y = lines.text + thick.text + room;
  return { x, y, width, height: textBottom - y };
};

/** The left part in the colour of the theme, on which a picture stands. */
const part = { width: 292, textLeft: 334 } as const;
const partField = rectangle(0, lines.text, part.width, slideHeight - lines.text, 'accent1');
const partText = boxBelow(24, part.textLeft, slideWidth - left - part.textLeft);
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
  decorations: [startLine(lines.big, thick.big), ...crowd(lines.big + thick.big)],
  fields: [
    {
      key: 'title',
      kind: kind === 'title' ? 'ctrTitle' : 'title',
      box: { x: left, y: 40, width: kind === 'title' ? 600 : fullWidth, height: lines.big - 52 },
      anchor: 'b',
      styles: [{ size, bold: true, spacing: 0.85 }],
    },
    {
      key: 'text',
      kind: kind === 'title' ? 'subTitle' : 'body',
      box: { x: left, y: lines.big + 36, width: 560, height: textBottom - lines.big - 36 },
      anchor: 't',
      styles: [{ size: 26 }],
    },
    ...(kind === 'title'
      ? [
          {
            key: 'picture',
            kind: 'pic',
            box: { x: 690, y: lines.big - 210, width: 210, height: 210 },
            styles: [],
          } satisfies Field,
        ]
      : []),
  ],
});

/** A title above the start line, and fields below it. */
const page = (kind: SlideLayout, size: number, ...fields: Field[]): Layout => ({
  kind,
  size,
  ...onPaper,
  decorations: [startLine(lines.text, thick.text)],
  fields: [title(), ...fields],
});
const parted = (layout: Layout): Layout => ({
  ...layout,
  isParted: true,
  decorations: [partField, ...layout.decorations],
});

const statement = (size: number): Layout =>
  page('statement', size, text(boxBelow(28, left, 820), { size, spacing: 0.95 }));

const bullets = (size: number): Layout =>
  page('bullets', size, text(boxBelow(28), { size, before: 18, marker: 'dash' }));

const picture = (size: number): Layout =>
  parted(page('picture', size, text(partText, { size }), partPicture(176, 184)));

const workForm = (size: number): Layout =>
  parted(
    page(
      'workForm',
      size,
      {
        key: 'minutes',
        kind: 'body',
        box: { x: left, y: lines.text + 28, width: part.width - left - 20, height: 142 },
        anchor: 't',
        styles: [
          { size: 96, bold: true, spacing: 0.85 },
          { size: 26, spacing: 0.9 },
        ],
      },
      text(partText, { size, before: 8, marker: 'number' }),
      partPicture(296, 136),
    ),
  );

const quotation = (size: number): Layout => ({
  kind: 'quotation',
  size,
  ground: 'bg2',
  footColour: 'tx1',
  decorations: [
    startLine(lines.text, thick.text),
    { type: 'mark', box: { x: left - 6, y: 108, width: 90, height: 120 }, colour: 'tx1', text: '“', size: 130 },
  ],
  fields: [
    title(),
    text({ x: 136, y: 126, width: 770, height: 236 }, { size, spacing: 0.95 }),
    {
      key: 'speaker',
      kind: 'body',
      box: { x: 136, y: 370, width: 770, height: textBottom - 370 },
      anchor: 'b',
      styles: [{ size: 22, bold: true }, { size: 18 }],
    },
  ],
});

/** Questions stand low, where the eye of a room rests; what is above them is theirs to think in. */
const dialogue = (size: number): Layout => ({
  kind: 'dialogue',
  size,
  ground: 'tx1',
  footColour: 'bg1',
  decorations: [startLine(lines.text, thick.text, 'accent1')],
  fields: [
    title('bg1'),
    {
      ...text(boxBelow(28, left, 820), { size, bold: true, spacing: 0.95, before: 22, colour: 'bg1' }),
      anchor: 'b',
    },
  ],
});

const table = page('table', plainSize, {
  key: 'table',
  kind: 'tbl',
  box: boxBelow(14),
  styles: [{ size: plainSize }],
});

const links = (size: number): Layout =>
  page('links', size, text(boxBelow(28), { size, bold: true, before: 24 }, { size: 20, before: 8 }));

const references = (size: number): Layout => page('references', size, text(boxBelow(24), { size, before: 9 }));

const colophon = (size: number): Layout => page('colophon', size, text(boxBelow(28), { size, before: 16 }));

/** Every layout; of those of one kind the first in which the text fits is taken. */
export const layouts: readonly Layout[] = [
  ...[66, 48, 36].map((size) => big('title', size)),
  ...[80, 56, 40].map((size) => big('section', size)),
  ...[60, 52, 46, 40, 36, 32].map(statement),
  ...[44, 40, 36, 32, 28].map(bullets),
  ...[40, 36, 32, 28].map(picture),
  ...[36, 30, 24].map(workForm),
  ...[54, 46, 40, 36, 32, 29, 26].map(quotation),
  table,
  ...[60, 52, 46, 40, 36, 32].map(dialogue),
  ...[40, 34, 28].map(links),
  ...[28, 26, 24, 22, 20].map(references),
  ...[32, 26].map(colophon),
];

/** The foot of every slide. */
export const foot = {
  origin: { x: left, y: 474, width: 500, height: 52 },
  /** Where the ground is parted in two, the origin keeps to the left part. */
  partedOrigin: { x: left, y: 474, width: part.width - left - 16, height: 52 },
  footer: { x: 566, y: 474, width: 280, height: 52 },
  number: { x: 856, y: 474, width: slideWidth - left - 856, height: 52 },
  size: 14,
} as const satisfies Record<string, Box | number>;

/** What the master shows: its title and text, before a layout says otherwise. */
export const masterFields: readonly Field[] = bullets(32).fields;
