import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Box, Decoration, Field, Layout } from './layout.ts';
import { foot } from './layouts.ts';
import { linesXml, listStyleXml, slideNumberXml, textBodyXml } from './text-xml.ts';
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

/** A field as a layout or the master defines it. */
export function fieldXml(field: Field, id: number, names: FieldNames): string {
  const { key, kind, box, styles, anchor = 't' } = field;
  const body = `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${listStyleXml(styles, key === 'title')}</a:lstStyle>${promptXml(names[key])}</p:txBody>`;
  return textShapeXml({
    id,
    name: names[key],
    placeholder: placeholderXml(key, kind),
    properties: `<p:spPr>${positionXml(box)}</p:spPr>`,
    body,
  });
}

function promptXml(text: string): string {
  return `<a:p><a:r><a:rPr lang="nl-NL"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
}

/** The foot as a layout or the master defines it. */
export function footFieldsXml(
  { isParted, footColour }: Pick<Layout, 'isParted' | 'footColour'>,
  firstId: number,
  names: FieldNames,
  footer: readonly string[],
): string[] {
  const boxes = { ...foot, origin: isParted ? foot.partedOrigin : foot.origin };
  return (['origin', 'footer', 'number'] as const).map((key, index) => {
    const colour = isParted && key === 'origin' ? 'tx1' : footColour;
    const style = listStyleXml([{ size: foot.size, colour }]);
    const aligned = key === 'origin' ? style : style.replace('<a:lvl1pPr', '<a:lvl1pPr algn="r"');
    const frame = `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:noAutofit/></a:bodyPr><a:lstStyle>${aligned}</a:lstStyle>`;
    return textShapeXml({
      id: firstId + index,
      name: names[key],
      placeholder: placeholderXml(key, footKinds[key]),
      properties: `<p:spPr>${positionXml(boxes[key])}</p:spPr>`,
      body: footBody(key, { origin: names.origin, footer }, '‹nr.›').replace('<a:bodyPr/><a:lstStyle/>', frame),
    });
  });
}

/** The foot of a slide. */
export function footXml(
  firstId: number,
  names: FieldNames,
  texts: { origin: string; footer: readonly string[] },
  number: number,
): string[] {
  return (['origin', 'footer', 'number'] as const).map((key, index) =>
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
