import type { InterfaceStrings } from '../../schemas/interface.ts';
import { fill } from '../../model/fill.ts';
import type { Layout, TextStyle } from './layout.ts';
import { layouts, masterFields, plainSize } from './layouts.ts';
import { decorationXml, fieldXml, footFieldsXml, masterFieldXml, masterFootXml, shapeTreeXml } from './shapes-xml.ts';
import { masterStyleXml, textStyle, titleStyle } from './text-xml.ts';
import { declaration, namespaces } from './xml.ts';

type Words = InterfaceStrings['slides'];

const sameColours = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
const plainLevels = [{ size: plainSize }, { size: plainSize }, { size: plainSize }];
/** The first identity that the format leaves to masters and layouts. */
export const firstMasterId = 2_147_483_648;

/** A layout: where its fields stand, and how they differ from those of the master. */
export function layoutXml(layout: Layout, words: Words, footer: readonly string[]): string {
  const { kind, fields, decorations, ground } = layout;
  const shapes = [
    ...decorations.map((decoration, index) => decorationXml(decoration, 40 + index)),
    ...fields.map((field, index) => fieldXml(field, 2 + index, words.fields)),
    ...footFieldsXml(layout, 10, words.fields, footer),
  ];
  return [
    declaration,
    `<p:sldLayout ${namespaces}${kind === 'title' ? ' type="title"' : ' userDrawn="1"'} preserve="1">`,
    `<p:cSld name="${layoutName(layout, words)}">${groundXml(ground)}${shapeTreeXml(shapes)}</p:cSld>${sameColours}</p:sldLayout>`,
  ].join('');
}

/** "Citaat, 36 punten"; of a layout that exists in one size its name alone. */
export function layoutName({ kind, size }: Layout, words: Words): string {
  const isOnly = layouts.filter((layout) => layout.kind === kind).length === 1;
  return isOnly ? words.layouts[kind] : fill(words.layoutSize, { layout: words.layouts[kind], size });
}

function groundXml(colour: Layout['ground']): string {
  return `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
}

/** The master, from which all layouts inherit. Relations 1 and on are the layouts, in their order. */
export function masterXml(words: Words, footer: readonly string[]): string {
  const shapes = [
    ...masterFields.map((field, index) => masterFieldXml(field, 2 + index, words.fields)),
    ...masterFootXml(10, words.fields, footer),
  ];
  const stylesOf = (key: 'title' | 'text'): TextStyle[] =>
    masterFields.flatMap((field) => (field.key === key ? field.styles : []));
  const ids = layouts.map((_, index) => `<p:sldLayoutId id="${firstMasterId + 1 + index}" r:id="rId${index + 1}"/>`);
  return [
    declaration,
    `<p:sldMaster ${namespaces}><p:cSld>${groundXml('bg1')}${shapeTreeXml(shapes)}</p:cSld>`,
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>`,
    `<p:txStyles><p:titleStyle>${masterStyleXml(stylesOf('title'), titleStyle)}</p:titleStyle>`,
    `<p:bodyStyle>${masterStyleXml([...stylesOf('text'), ...[24, 20, 20, 20].map((size) => ({ size }))], textStyle)}</p:bodyStyle>`,
    `<p:otherStyle>${masterStyleXml(plainLevels, textStyle)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('');
}

/** Text outside fields, such as that of tables. */
export const defaultTextXml = `<p:defaultTextStyle>${masterStyleXml(plainLevels, textStyle)}</p:defaultTextStyle>`;
