import type { Run } from '../../model/document/document.ts';
import { notesText } from '../../model/deck/notes-page.ts';
import type { FieldNames } from './shapes-xml.ts';
import { namedXml, positionXml, shapeTreeXml } from './shapes-xml.ts';
import { masterStyleXml, notesParagraphsXml, paragraphsXml, textStyle } from './text-xml.ts';
import { typeface } from './theme-xml.ts';
import { declaration, namespaces } from './xml.ts';

/** A page of notes is an A4, upright, in points. */
export const notesPage = { width: 595, height: 842 } as const;
const left = 48;
const slideBox = { x: left, y: 32, width: 224, height: 126 };
const textBox = { x: left, y: 172, width: notesText.width, height: notesText.height };

/**
 * The master of notes: the slide small, so that much text fits below it. It names its typeface, as LibreOffice sets notes
 * in another when only the theme does.
 */
export function notesMasterXml(names: FieldNames): string {
  const style = masterStyleXml([{ size: notesText.size, before: notesText.before }], { ...textStyle, typeface });
  return [
    declaration,
    `<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:noFill/><a:effectLst/></p:bgPr></p:bg>`,
    shapeTreeXml([
      imageXml(names.slide, `<p:spPr>${positionXml(slideBox)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`),
      notesTextXml(
        names.notes,
        `<p:spPr>${positionXml(textBox)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
        `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle>${style}</a:lstStyle>${paragraphsXml([{ runs: [{ text: names.notes }] }])}`,
      ),
    ]),
    '</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    `<p:notesStyle>${style}</p:notesStyle></p:notesMaster>`,
  ].join('');
}

/** The notes of a slide. */
export function notesXml(notes: readonly (readonly Run[])[], names: FieldNames): string {
  const text = `<a:bodyPr/><a:lstStyle/>${notesParagraphsXml(notes)}`;
  return [
    declaration,
    `<p:notes ${namespaces}><p:cSld>`,
    shapeTreeXml([imageXml(names.slide, '<p:spPr/>'), notesTextXml(names.notes, '<p:spPr/>', text)]),
    '</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>',
  ].join('');
}

function imageXml(name: string, properties: string): string {
  return `<p:sp><p:nvSpPr>${namedXml(2, name)}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>${properties}</p:sp>`;
}

function notesTextXml(name: string, properties: string, text: string): string {
  return `<p:sp><p:nvSpPr>${namedXml(3, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>${properties}<p:txBody>${text}</p:txBody></p:sp>`;
}
