import { element } from './xml.ts';

/** A colour of the theme of the document, so that a school can change it in one place. */
export type ColourName = 'ink' | 'soft' | 'field' | 'surface' | 'line';

/** The colours that a document wears as `rrggbb`. */
export type StyleColours = Record<ColourName, string>;

/** The name that Word knows the colour by. */
export const themeNames: Record<ColourName, string> = {
  ink: 'text1',
  soft: 'text2',
  field: 'accent1',
  surface: 'background2',
  line: 'accent6',
};

/** A line along a paragraph: points thick, points away from the text. */
interface Edge {
  colour: ColourName;
  size: number;
  space?: number;
  line?: 'single' | 'dashed' | 'dotted';
}

/** How letters look. Sizes are in points. */
export interface Letters {
  font?: 'heading' | 'text' | 'symbol';
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: ColourName;
  field?: ColourName;
  /** Between letters. */
  tracking?: number;
  underline?: true;
}

/** How a paragraph looks. Distances are in twips, but for those in points of an edge. */
export interface Shape {
  before?: number;
  after?: number;
  /** Height of a line, as a part of the size of the letters. */
  line?: number;
  left?: number;
  right?: number;
  hanging?: number;
  align?: 'center' | 'right';
  /** No room between paragraphs of this style. */
  isTight?: true;
  keepNext?: true;
  keepLines?: true;
  hyphens?: boolean;
  /** Level in the navigation of Word, counted from 0. */
  outline?: number;
  list?: { number: number; level: number };
  /** A ruled one draws a line up to its place. */
  tabs?: { at: number; kind: 'left' | 'right'; isRuled?: true }[];
  edges?: Partial<Record<'top' | 'left' | 'bottom' | 'right', Edge>>;
  field?: ColourName;
}

/** The letters as `w:rPr`, or nothing. The order of the children is that of the schema. */
export function lettersXml(letters: Letters, colours: StyleColours): string {
  const { font, size, bold, italic, colour, field, tracking, underline } = letters;
  const children = [
    font ? fontXml(font) : '',
    toggle('w:b', bold) + toggle('w:bCs', bold),
    toggle('w:i', italic) + toggle('w:iCs', italic),
    colour ? element('w:color', { 'w:val': colours[colour], 'w:themeColor': themeNames[colour] }) : '',
    tracking ? element('w:spacing', { 'w:val': tracking * 20 }) : '',
    size ? element('w:sz', { 'w:val': size * 2 }) + element('w:szCs', { 'w:val': size * 2 }) : '',
    underline ? element('w:u', { 'w:val': 'single' }) : '',
    field ? fillXml(field, colours) : '',
  ].join('');
  return children && element('w:rPr', {}, children);
}

/** The shape as `w:pPr`, or nothing. The order of the children is that of the schema. */
export function shapeXml(shape: Shape, colours: StyleColours): string {
  const { before, after, line, left, right, hanging, align, keepNext, keepLines } = shape;
  const { hyphens, outline, list, tabs, edges, field, isTight } = shape;
  const hasSpacing = before !== undefined || after !== undefined || line !== undefined;
  const hasIndent = left !== undefined || right !== undefined || hanging !== undefined;
  const children = [
    keepNext ? element('w:keepNext') : '',
    keepLines ? element('w:keepLines') : '',
    list ? listXml(list) : '',
    edges ? edgesXml(edges, colours) : '',
    field ? fillXml(field, colours) : '',
    tabs ? tabsXml(tabs) : '',
    hyphens === undefined ? '' : toggle('w:suppressAutoHyphens', !hyphens),
    hasSpacing
      ? element('w:spacing', {
          'w:before': before,
          'w:after': after,
          'w:line': line && Math.round(line * 240),
          'w:lineRule': line && 'auto',
        })
      : '',
    hasIndent ? element('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging }) : '',
    isTight ? element('w:contextualSpacing') : '',
    align ? element('w:jc', { 'w:val': align }) : '',
    outline === undefined ? '' : element('w:outlineLvl', { 'w:val': outline }),
  ].join('');
  return children && element('w:pPr', {}, children);
}

/** A filled ground. */
export function fillXml(field: ColourName, colours: StyleColours): string {
  const attributes = {
    'w:val': 'clear',
    'w:color': 'auto',
    'w:fill': colours[field],
    'w:themeFill': themeNames[field],
  };
  return element('w:shd', attributes);
}

/** One line of a border: `edgeXml('w:top', …)`. */
export function edgeXml(
  name: string,
  { colour, size, space = 0, line = 'single' }: Edge,
  colours: StyleColours,
): string {
  return element(name, {
    'w:val': line,
    'w:sz': Math.round(size * 8),
    'w:space': space,
    'w:color': colours[colour],
    'w:themeColor': themeNames[colour],
  });
}

function edgesXml(edges: NonNullable<Shape['edges']>, colours: StyleColours): string {
  const order = ['top', 'left', 'bottom', 'right'] as const;
  const lines = order.map((side) => {
    const edge = edges[side];
    return edge ? edgeXml(`w:${side}`, edge, colours) : '';
  });
  return element('w:pBdr', {}, ...lines);
}

function tabsXml(tabs: NonNullable<Shape['tabs']>): string {
  const stops = tabs.map(({ at, kind, isRuled }) =>
    element('w:tab', { 'w:val': kind, 'w:leader': isRuled && 'underscore', 'w:pos': at }),
  );
  return element('w:tabs', {}, ...stops);
}

function listXml({ number, level }: { number: number; level: number }): string {
  const place = level > 0 ? element('w:ilvl', { 'w:val': level }) : '';
  return element('w:numPr', {}, place, element('w:numId', { 'w:val': number }));
}

function fontXml(font: 'heading' | 'text' | 'symbol'): string {
  if (font === 'symbol') {
    const name = 'MS Gothic';
    return element('w:rFonts', { 'w:ascii': name, 'w:eastAsia': name, 'w:hAnsi': name });
  }
  const theme = font === 'heading' ? 'major' : 'minor';
  return element('w:rFonts', {
    'w:asciiTheme': `${theme}HAnsi`,
    'w:hAnsiTheme': `${theme}HAnsi`,
    'w:eastAsiaTheme': `${theme}EastAsia`,
    'w:cstheme': `${theme}Bidi`,
  });
}

function toggle(name: string, value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? element(name) : element(name, { 'w:val': '0' });
}
