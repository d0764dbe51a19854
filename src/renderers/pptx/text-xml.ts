import type { Run } from '../../model/document/document.ts';
import type { Colour, TextStyle } from './layout.ts';
import { escapeXml, toUnits } from './xml.ts';

/** A paragraph at a level of its field, counted from 0. */
export interface Paragraph {
  runs: readonly Run[];
  level?: number;
}

/** Dutch, also for English words: PowerPoint reads a deck in one voice, and checks its spelling in one language. */
const language = 'nl-NL';

/** Paragraphs of a text box. Only emphasis and level are their own; size, colour and typeface they inherit. */
export function paragraphsXml(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ runs, level = 0 }) => {
      const properties = level > 0 ? `<a:pPr lvl="${level}"/>` : '';
      return `<a:p>${properties}${runs.map(runXml).join('')}</a:p>`;
    })
    .join('');
}

/** A text box without properties of its own. */
export function textBodyXml(paragraphs: readonly Paragraph[]): string {
  return `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs)}</p:txBody>`;
}

function runXml({ text, bold, italic }: Run): string {
  const manner = `${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}`;
  return `<a:r><a:rPr lang="${language}"${manner}/><a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** The number of the slide, which the program counts. */
export function slideNumberXml(number: string): string {
  const id = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
  return `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="${id}" type="slidenum"><a:rPr lang="${language}"/><a:t>${number}</a:t></a:fld></a:p></p:txBody>`;
}

/** Lines of one paragraph. */
export function linesXml(lines: readonly string[]): string {
  const texts = lines.map((line) => runXml({ text: line }));
  return `<p:txBody><a:bodyPr/><a:lstStyle/><a:p>${texts.join(`<a:br><a:rPr lang="${language}"/></a:br>`)}</a:p></p:txBody>`;
}

/** Points that the text of a list stands in, after its mark, for each point of its size. */
const hanging = 1.15;

export function indentOf({ marker, size }: TextStyle): number {
  return marker ? Math.round(size * hanging) : 0;
}

/** What the master says of all its titles, or of all its other texts. */
export interface MasterStyle {
  typeface: '+mj-lt' | '+mn-lt';
  colour: Colour;
  bold: boolean;
}

export const titleStyle: MasterStyle = { typeface: '+mj-lt', colour: 'tx1', bold: true };
export const textStyle: MasterStyle = { typeface: '+mn-lt', colour: 'tx1', bold: false };

/** The styles of the levels of a layout's field: only what differs from the master, so that a change there goes on. */
export function layoutStyleXml(styles: readonly TextStyle[], master: MasterStyle): string {
  return styles
    .map((style, level) => {
      const { bold = false, colour = master.colour } = style;
      const weight = bold === master.bold ? '' : ` b="${bold ? 1 : 0}"`;
      const fill = colour === master.colour ? '' : fillXml(colour);
      return levelXml(
        style,
        level + 1,
        `<a:defRPr sz="${style.size * 100}"${weight}${tightness(style, master)}>${fill}</a:defRPr>`,
      );
    })
    .join('');
}

/** The styles of the levels of the master, in full. */
export function masterStyleXml(styles: readonly TextStyle[], master: MasterStyle): string {
  const { typeface, colour, bold } = master;
  return styles
    .map((style, level) => {
      const letters = `${fillXml(style.colour ?? colour)}<a:latin typeface="${typeface}"/>`;
      const size = `sz="${style.size * 100}" b="${bold ? 1 : 0}"${tightness(style, master)}`;
      return levelXml(style, level + 1, `<a:defRPr ${size}>${letters}</a:defRPr>`);
    })
    .join('');
}

function fillXml(colour: Colour): string {
  return `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}

/** Large bold type needs less room between its letters. */
function tightness({ size }: TextStyle, { bold }: MasterStyle): string {
  return bold ? ` spc="${-Math.round(size * 2)}"` : '';
}

function levelXml(style: TextStyle, level: number, letters: string): string {
  const { spacing = 1, before = 0, align } = style;
  const indent = toUnits(indentOf(style));
  return [
    `<a:lvl${level}pPr marL="${indent}" indent="${-indent}"${align ? ` algn="${align}"` : ''}>`,
    `<a:lnSpc><a:spcPct val="${Math.round(spacing * 100_000)}"/></a:lnSpc>`,
    `<a:spcBef><a:spcPts val="${before * 100}"/></a:spcBef>`,
    markerXml(style),
    letters,
    `</a:lvl${level}pPr>`,
  ].join('');
}

function markerXml({ marker }: TextStyle): string {
  if (!marker) return '<a:buNone/>';
  const sign = marker === 'dash' ? '<a:buChar char="–"/>' : '<a:buAutoNum type="arabicPeriod"/>';
  return `<a:buFont typeface="+mj-lt"/>${sign}`;
}
