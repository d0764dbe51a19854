import { cellPadding, twips } from './measures.ts';
import { paragraphStyles, wordStyles, type StyleRule } from './style-sheet.ts';
import { edgeXml, fillXml, lettersXml, shapeXml, type StyleColours } from './style-xml.ts';
import { element, part } from './xml.ts';

const normal = {
  letters: { font: 'text', size: 11, colour: 'ink' },
  shape: { before: 140, after: 0, line: 1.3, hyphens: false },
} as const;

/** Names that Word has styles of its own for; it translates them. */
const builtIn =
  /^(Normal|Title|Subtitle|Quote|Hyperlink|caption|header|footer|(heading|toc) \d|TOC Heading|List (Bullet|Number|Continue)( 2)?)$/;

/** The part `styles.xml`: the whole look of a document, so that who changes a style changes the document. */
export function stylesPart(colours: StyleColours): string {
  const language = element('w:lang', { 'w:val': 'nl-NL', 'w:eastAsia': 'nl-NL', 'w:bidi': 'ar-SA' });
  const letters = lettersXml(normal.letters, colours).replace('</w:rPr>', `${language}</w:rPr>`);
  const defaults = element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, letters),
    element('w:pPrDefault', {}, shapeXml(normal.shape, colours)),
  );
  return part(
    'w:styles',
    defaults,
    defaultStyle('paragraph', 'Normal', 'Normal', element('w:qFormat')),
    defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', element('w:semiHidden')),
    defaultStyle('table', 'TableNormal', 'Normal Table', element('w:semiHidden') + cellMargins(cellPadding.table, 0)),
    defaultStyle('numbering', 'NoList', 'No List', element('w:semiHidden')),
    ...paragraphStyles.map((rule) => styleXml('paragraph', { basedOn: 'Normal', ...rule }, colours)),
    ...wordStyles.map((rule) => styleXml('character', { basedOn: 'DefaultParagraphFont', ...rule }, colours)),
    ...tableStyles(colours),
  );
}

function defaultStyle(type: string, id: string, name: string, ...rest: string[]): string {
  const attributes = { 'w:type': type, 'w:default': '1', 'w:styleId': id };
  return element('w:style', attributes, element('w:name', { 'w:val': name }), ...rest);
}

function styleXml(type: 'paragraph' | 'character', rule: StyleRule, colours: StyleColours): string {
  const { id, name, basedOn, next, letters, shape } = rule;
  return element(
    'w:style',
    { 'w:type': type, 'w:customStyle': builtIn.test(name) ? undefined : '1', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': basedOn }),
    next ? element('w:next', { 'w:val': next }) : '',
    element('w:qFormat'),
    shape ? shapeXml(shape, colours) : '',
    letters ? lettersXml(letters, colours) : '',
  );
}

/** Tables to read, to fill in, to cut out and to place a mark in. */
function tableStyles(colours: StyleColours): string[] {
  const thick = { colour: 'ink', size: 2.25 } as const;
  const thin = { colour: 'ink', size: 0.75 } as const;
  const faint = { colour: 'line', size: 0.75 } as const;
  const cut = { colour: 'ink', size: 1, dashed: true } as const;
  const borders = (edges: Record<string, Parameters<typeof edgeXml>[1]>): string => {
    const order = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
    const lines = order.map((side) => (edges[side] ? edgeXml(`w:${side}`, edges[side], colours) : ''));
    return element('w:tblBorders', {}, ...lines);
  };
  const fill = fillXml('surface', colours);
  const headRow = element(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    element('w:tcPr', {}, element('w:tcBorders', {}, edgeXml('w:bottom', { ...thin, size: 1.5 }, colours)), fill),
  );
  const all = { top: thin, left: thin, bottom: thin, right: thin, insideH: thin, insideV: thin };
  const dashed = { top: cut, left: cut, bottom: cut, right: cut, insideH: cut, insideV: cut };
  const padding = cellPadding.table;
  return [
    tableStyle(
      'Leestabel',
      'Tabel om te lezen',
      borders({ top: thick, bottom: thin, insideH: faint }),
      padding,
      headRow,
    ),
    tableStyle('Invultabel', 'Tabel om in te vullen', borders({ ...all, top: thick }), padding, headRow),
    tableStyle('Schaaltabel', 'Tabel met schaal', borders({ ...all, top: thick }), padding),
    tableStyle('Kaarten', 'Kaarten om uit te knippen', borders(dashed), cellPadding.card),
  ];
}

function tableStyle(id: string, name: string, borders: string, padding: number, ...parts: string[]): string {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:qFormat'),
    element('w:tblPr', {}, borders, marginsXml(padding, padding)),
    ...parts,
  );
}

function cellMargins(side: number, top: number): string {
  return element('w:tblPr', {}, element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), marginsXml(side, top));
}

function marginsXml(side: number, top: number): string {
  const margin = (name: string, value: number): string => element(`w:${name}`, { 'w:w': value, 'w:type': 'dxa' });
  const height = Math.min(top, twips(1.6));
  return element(
    'w:tblCellMar',
    {},
    margin('top', height),
    margin('left', side),
    margin('bottom', height),
    margin('right', side),
  );
}
