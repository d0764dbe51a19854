import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Slide } from '../../model/deck/deck.ts';
import type { Layout } from './layout.ts';
import { footXml, namedXml, placeholderXml, shapeTreeXml, textShapeXml, type FieldNames } from './shapes-xml.ts';
import { originText, slideTexts } from './slide-content.ts';
import { tableXml } from './table-xml.ts';
import { textBodyXml, type Targets } from './text-xml.ts';
import { declaration, namespaces } from './xml.ts';

type Words = InterfaceStrings['slides'];

/** The relation of a slide to its picture. */
export const pictureRelation = 'rId3';

/** A slide: its words in the fields of its layout, read from the title on. */
export function slideXml(
  slide: Slide,
  layout: Layout,
  words: Words,
  { number, footer, targets }: { number: number; footer: readonly string[]; targets: Targets },
): string {
  const names = words.fields;
  const texts = slideTexts(slide, words).map(({ key, paragraphs }, index) =>
    textShapeXml({
      id: 2 + index,
      name: names[key],
      placeholder: placeholderXml(key, layout.fields.find((field) => field.key === key)?.kind ?? 'body'),
      body: textBodyXml(paragraphs, targets),
    }),
  );
  const origin = originText(slide, words);
  const shapes = [...texts, ...graphicsXml(slide, layout, names), ...footXml(10, names, { origin, footer }, number)];
  return `${declaration}<p:sld ${namespaces}><p:cSld>${shapeTreeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function graphicsXml(slide: Slide, { fields, size }: Layout, names: FieldNames): string[] {
  if ('picture' in slide) return [pictureXml(names.picture, slide.alt)];
  const field = fields.find(({ key }) => key === 'table');
  if (slide.layout !== 'table' || !field) return [];
  return [tableXml(slide, { id: 8, name: names.table, box: field.box, size: field.styles[0]?.size ?? size })];
}

function pictureXml(name: string, alt: string): string {
  return [
    `<p:pic><p:nvPicPr>${namedXml(7, name, alt)}<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>${placeholderXml('picture', 'pic')}</p:nvPicPr>`,
    `<p:blipFill><a:blip r:embed="${pictureRelation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>`,
  ].join('');
}
