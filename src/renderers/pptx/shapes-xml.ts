import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Box, Decoration, Field, Layout, TextStyle } from './layout.ts';
import { foot } from './layouts.ts';
import {
  layoutStyleXml,
  linesXml,
  masterStyleXml,
  paragraphsXml,
  slideNumberXml,
  textBodyXml,
  textStyle,
  titleStyle,
  type MasterStyle,
} from './text-xml.ts';
import { escapeXml, toUnits } from './xml.ts';

export type FieldNames = InterfaceStrings['slides']['fields'];

/** A kind of placeholder that stands in the foot. */
type FootKey = 'origin' | 'footer' | 'number';

/** How a placeholder is known: slides, layouts and master find each other's by these. */
const places: Readonly<Record<Field['key'] | FootKey, string>> = {
  title: '',
  text: ' idx="1"',
  minutes: ' idx="11"',
  speaker: ' idx="12"',
  picture: ' idx="13"',
  table: ' idx="14"',
  origin: ' idx="20"',
  footer: ' sz="quarter" idx="30"',
  number: ' sz="quarter" idx="31"',
};

export function placeholderXml(key: Field['key'] | FootKey, kind: string): string {
  return `<p:nvPr><p:ph type="${kind}"${places[key]}/></p:nvPr>`;
}

const footKinds = { origin: 'body', footer: 'ftr', number: 'sldNum' } as const;

export function positionXml({ x, y, width, height }: Box, tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return `<${tag}><a:off x="${toUnits(x)}" y="${toUnits(y)}"/><a:ext cx="${toUnits(width)}" cy="${toUnits(height)}"/></${tag}>`;
}

/** A shape tree with these shapes; the first stands lowest and is read first. */
export function shapeTreeXml(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.join('')}</p:spTree>`;
}

export function namedXml(id: number, name: string, description?: string): string {
  const described = description === undefined ? '' : ` descr="${escapeXml(description)}"`;
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${described}/>`;
}

/** A text placeholder; `properties` is empty on a slide, which inherits all. */
export function textShapeXml(shape: {
  id: number;
  name: string;
  placeholder: string;
  properties?: string;
  body: string;
}): string {
  const { id, name, placeholder, properties = '<p:spPr/>', body } = shape;
  return `<p:sp><p:nvSpPr>${namedXml(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${placeholder}</p:nvSpPr>${properties}${body}</p:sp>`;
}

/** Where a field stands and how its text is set. */
function frameXml(anchor: 't' | 'b', fitting: 'normAutofit' | 'noAutofit', styles: string): string {
  return `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:${fitting}/></a:bodyPr><a:lstStyle>${styles}</a:lstStyle>`;
}

/** A field as a layout defines it. */
export function fieldXml(field: Field, id: number, names: FieldNames): string {
  const styles = layoutStyleXml(field.styles, field.key === 'title' ? titleStyle : textStyle);
  return definedFieldXml(field, id, names, styles);
}

/** A field of the master; how its text is set stands with the styles of the master. */
export function masterFieldXml(field: Field, id: number, names: FieldNames): string {
  return definedFieldXml(field, id, names, '');
}

function definedFieldXml(
  { key, kind, box, anchor = 't' }: Field,
  id: number,
  names: FieldNames,
  styles: string,
): string {
  const frame = frameXml(anchor, 'normAutofit', styles);
  return textShapeXml({
    id,
    name: names[key],
    placeholder: placeholderXml(key, kind),
    properties: `<p:spPr>${positionXml(box)}</p:spPr>`,
    body: `<p:txBody>${frame}${paragraphsXml([{ runs: [{ text: names[key] }] }])}</p:txBody>`,
  });
}

/** The foot as a layout defines it. */
export function footFieldsXml(layout: Layout, firstId: number, names: FieldNames, footer: readonly string[]): string[] {
  const { isParted, footColour } = layout;
  return footKeys.map((key, index) => {
    const isOnPart = isParted && key === 'origin';
    const style = { ...footStyle(key), colour: isOnPart ? 'tx1' : footColour } as const;
    const box = isOnPart ? foot.partedOrigin : foot[key];
    const master = key === 'origin' ? textStyle : footMaster;
    return definedFootXml(key, { id: firstId + index, box, styles: layoutStyleXml([style], master), names, footer });
  });
}

/** The foot of the master. The origin is a field of layouts: a master has one text only. */
export function masterFootXml(firstId: number, names: FieldNames, footer: readonly string[]): string[] {
  return (['footer', 'number'] as const).map((key, index) => {
    const styles = masterStyleXml([footStyle(key)], footMaster);
    return definedFootXml(key, { id: firstId + index, box: foot[key], styles, names, footer });
  });
}

const footKeys = ['origin', 'footer', 'number'] as const;
const footMaster: MasterStyle = { ...textStyle, colour: 'tx2' };

function footStyle(key: FootKey): TextStyle {
  return { size: foot.size, ...(key === 'origin' ? {} : { align: 'r' }) };
}

function definedFootXml(
  key: FootKey,
  {
    id,
    box,
    styles,
    names,
    footer,
  }: { id: number; box: Box; styles: string; names: FieldNames; footer: readonly string[] },
): string {
  const body = footBody(key, { origin: names.origin, footer }, names.numberSample);
  return textShapeXml({
    id,
    name: names[key],
    placeholder: placeholderXml(key, footKinds[key]),
    properties: `<p:spPr>${positionXml(box)}</p:spPr>`,
    body: body.replace('<a:bodyPr/><a:lstStyle/>', frameXml('b', 'noAutofit', styles)),
  });
}

/** The foot of a slide. */
export function footXml(
  firstId: number,
  names: FieldNames,
  texts: { origin: string; footer: readonly string[] },
  number: number,
): string[] {
  return footKeys.map((key, index) =>
    textShapeXml({
      id: firstId + index,
      name: names[key],
      placeholder: placeholderXml(key, footKinds[key]),
      body: footBody(key, texts, String(number)),
    }),
  );
}

function footBody(key: FootKey, texts: { origin: string; footer: readonly string[] }, number: string): string {
  switch (key) {
    case 'origin':
      return textBodyXml([{ runs: [{ text: texts.origin }] }]);
    case 'footer':
      return linesXml(texts.footer);
    case 'number':
      return slideNumberXml(number);
  }
}

/** What a layout draws itself. It tells nothing, so that readers pass it by. */
export function decorationXml(decoration: Decoration, id: number): string {
  const { box, colour } = decoration;
  const fill = `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
  const shape = decoration.type === 'dot' ? 'ellipse' : 'rect';
  const isMark = decoration.type === 'mark';
  const body = isMark
    ? `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:r><a:rPr lang="nl-NL" sz="${decoration.size * 100}" b="1">${fill}<a:latin typeface="+mj-lt"/></a:rPr><a:t>${decoration.text}</a:t></a:r></a:p></p:txBody>`
    : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${decoration.type}">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${positionXml(box)}<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>${isMark ? '<a:noFill/>' : fill}<a:ln><a:noFill/></a:ln></p:spPr>${body}</p:sp>`;
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
