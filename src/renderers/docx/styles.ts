import { cellPadding } from './measures.ts';
import { nameOf, type StyleNames, type StyleRule } from './style-rule.ts';
import { paragraphStyles, wordStyles } from './style-sheet.ts';
import { lettersXml, shapeXml, type StyleColours } from './style-xml.ts';
import { cellMargins, tableStyles } from './table-styles.ts';
import { element, part } from './xml.ts';

const normal = {
  letters: { font: 'text', size: 10.5, colour: 'ink' },
  shape: { before: 60, after: 40, line: 1.12, hyphens: false },
} as const;

/** The part `styles.xml`: the whole look of a document, so that who changes a style changes the document. */
export function stylesPart(colours: StyleColours, names: StyleNames): string {
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
    defaultStyle('table', 'TableNormal', 'Normal Table', element('w:semiHidden') + plainTable),
    defaultStyle('numbering', 'NoList', 'No List', element('w:semiHidden')),
    ...paragraphStyles.map((rule) => styleXml('paragraph', { basedOn: 'Normal', ...rule }, colours, names)),
    ...wordStyles.map((rule) => styleXml('character', { basedOn: 'DefaultParagraphFont', ...rule }, colours, names)),
    ...tableStyles(colours, names),
  );
}

const plainTable = element(
  'w:tblPr',
  {},
  element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
  cellMargins(cellPadding.table.left, 0),
);

function defaultStyle(type: string, id: string, name: string, ...rest: string[]): string {
  const attributes = { 'w:type': type, 'w:default': '1', 'w:styleId': id };
  return element('w:style', attributes, element('w:name', { 'w:val': name }), ...rest);
}

function styleXml(type: 'paragraph' | 'character', rule: StyleRule, colours: StyleColours, names: StyleNames): string {
  const { id, name, basedOn, next, letters, shape } = rule;
  return element(
    'w:style',
    { 'w:type': type, 'w:customStyle': name ? undefined : '1', 'w:styleId': id },
    element('w:name', { 'w:val': name ?? nameOf(id, names) }),
    element('w:basedOn', { 'w:val': basedOn }),
    next ? element('w:next', { 'w:val': next }) : '',
    element('w:qFormat'),
    shape ? shapeXml(shape, colours) : '',
    letters ? lettersXml(letters, colours) : '',
  );
}
