import { themes, type Theme } from '../../model/theme.ts';
import type { PaperDesign } from '../../tokens/paper-design.ts';
import { declaration, escapeXml } from './xml.ts';

export type Colours = PaperDesign['colours'];

/**
 * Arial, for both: Windows, macOS and Google's slides have it, and LibreOffice has Liberation Sans of the same
 * widths. So a slide breaks its lines in the same places everywhere, which no font that must be installed first does.
 * Who has the typefaces of the site chooses them once, in the theme.
 */
export const typeface = 'Arial';

/**
 * The colours and typefaces of a deck; its own theme is the first accent.
 *
 * @param name name of the theme in the program.
 */
export function themeXml(name: string, theme: Theme, colours: Colours): string {
  const accents = [theme, ...themes.filter((other) => other !== theme), 'mark', 'hairline'] as const;
  const slots = [
    ['dk1', 'ink'],
    ['lt1', 'paper'],
    ['dk2', 'soft'],
    ['lt2', `${theme}-surface`],
    ...accents.map((colour, index) => [`accent${index + 1}`, colour] as const),
    ['hlink', 'ink'],
    ['folHlink', 'soft'],
  ] as const;
  const scheme = slots.map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${hex(colours[colour])}"/></a:${slot}>`);
  const font = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const label = escapeXml(name);
  return [
    declaration,
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${label}"><a:themeElements>`,
    `<a:clrScheme name="${label}">${scheme.join('')}</a:clrScheme>`,
    `<a:fontScheme name="${label}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="${label}">${formats}</a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('');
}

/** Fills, lines and effects that the format asks for: flat ones, three of each. */
const flat = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const formats = [
  `<a:fillStyleLst>${flat.repeat(3)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${[1, 2, 4].map((width) => `<a:ln w="${width * 12_700}">${flat}</a:ln>`).join('')}</a:lnStyleLst>`,
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${flat.repeat(3)}</a:bgFillStyleLst>`,
].join('');

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** Identity of the style of tables. */
export const tableStyle = '{6E2A1C1E-5B0B-4B43-9C39-7A1D3C0E5F21}';

/** One style of tables, in colours of the theme: a head in the colour of the deck and ruled lines of ink. */
export function tableStylesXml(name: string): string {
  const line = (side: string, width: number): string =>
    `<a:${side}><a:ln w="${width}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></a:${side}>`;
  const text = (bold: string): string =>
    `<a:tcTxStyle${bold}><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle>`;
  return [
    declaration,
    `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${tableStyle}">`,
    `<a:tblStyle styleId="${tableStyle}" styleName="${escapeXml(name)}">`,
    `<a:wholeTbl>${text('')}<a:tcStyle><a:tcBdr>${line('bottom', 12_700)}${line('insideH', 12_700)}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>`,
    `<a:firstRow>${text(' b="on"')}<a:tcStyle><a:tcBdr>${line('bottom', 25_400)}</a:tcBdr><a:fill><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:fill></a:tcStyle></a:firstRow>`,
    '</a:tblStyle></a:tblStyleLst>',
  ].join('');
}
