import type { Run } from '../../model/document/document.ts';
import type { Colour, TextStyle } from './layout.ts';
import { escapeXml, toUnits } from './xml.ts';

/** A paragraph at a level of its field, counted from 0. */
export interface Paragraph {
  runs: readonly Run[];
  level?: number;
  /** Number of the first paragraph, of a numbered list that goes on from another slide. */
  startAt?: number;
}

/** The relation of each address that a part opens. */
export type Targets = ReadonlyMap<string, string>;
const noTargets: Targets = new Map();

/** Dutch, also for English words on slides: PowerPoint reads a deck in one voice. */
const language = 'nl-NL';

/** Paragraphs of a text box. Only emphasis and level are their own; size, colour and typeface they inherit. */
export function paragraphsXml(paragraphs: readonly Paragraph[], targets = noTargets): string {
  return paragraphs
    .map(({ runs, level = 0, startAt = 1 }) => {
      const own = startAt > 1 ? `<a:buFont typeface="+mj-lt"/>${numberXml(startAt)}` : '';
      const properties = level > 0 || own ? `<a:pPr${level > 0 ? ` lvl="${level}"` : ''}>${own}</a:pPr>` : '';
      return `<a:p>${properties}${runs.map((run) => runXml(run, targets)).join('')}</a:p>`;
    })
    .join('');
}

/** Paragraphs of notes, which are read and corrected: each word in its own language. */
export function notesParagraphsXml(notes: readonly (readonly Run[])[]): string {
  return notes
    .map((runs) => `<a:p>${runs.map((run) => runXml(run, noTargets, run.lang ? 'en-GB' : language)).join('')}</a:p>`)
    .join('');
}

function numberXml(startAt: number): string {
  return `<a:buAutoNum type="arabicPeriod"${startAt > 1 ? ` startAt="${startAt}"` : ''}/>`;
}

/** A text box without properties of its own. */
export function textBodyXml(paragraphs: readonly Paragraph[], targets = noTargets): string {
  return `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs, targets)}</p:txBody>`;
}

function runXml({ text, bold, italic, url }: Run, targets = noTargets, lang = language): string {
  const manner = `lang="${lang}"${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}`;
  const target = url === undefined ? undefined : targets.get(url);
  const properties = target ? `<a:rPr ${manner}><a:hlinkClick r:id="${target}"/></a:rPr>` : `<a:rPr ${manner}/>`;
  return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
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
  /** Of the theme, or by its name. */
  typeface: string;
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
  const sign = marker === 'dash' ? '<a:buChar char="–"/>' : numberXml(1);
  return `<a:buFont typeface="+mj-lt"/>${sign}`;
}
