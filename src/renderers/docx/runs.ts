import { ExternalHyperlink, NextAttributeComponent, Tab, TextRun, XmlComponent, type ParagraphChild } from 'docx';
import type { Run } from '../../model/document/document.ts';
import { withoutProtocol } from '../../model/reference.ts';

/** Stretches of text. A link prints its address too, since paper leads nowhere. Bold, italic and English stand with the words; all other looks come from styles. */
export function writeRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, lang, url }) => {
    const options = {
      text,
      ...(bold && { bold }),
      ...(italic && { italics: italic }),
      ...(lang && { language: { value: 'en-GB' } }),
    };
    if (url === undefined) return [new TextRun(options)];
    const link = new ExternalHyperlink({ link: url, children: [new TextRun({ ...options, style: 'Hyperlink' })] });
    return bare(text) === bare(url) ? [link] : [link, plain(` (${bare(url)})`)];
  });
}

/** An address as it is read, so that two can be compared. */
export function bare(address: string): string {
  return withoutProtocol(address).replace(/\/$/, '');
}

/** Words in a style of words. */
export function styled(text: string, style: string): TextRun {
  return new TextRun({ text, style });
}

export function plain(text: string): TextRun {
  return new TextRun(text);
}

export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/** An element that `docx` has no class for. */
export class RawElement extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name);
    const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
    this.root.push(new NextAttributeComponent(Object.fromEntries(entries)), ...children);
  }
}

/** Words that Word shows for a control have a length of at most this. */
const longestName = 64;

/** A box to tick, with the pen or with a click. Its name is what a screen reader says. */
export function checkBox(name: string): ParagraphChild {
  const state = (value: string): Record<string, string> => ({ 'w14:val': value, 'w14:font': 'MS Gothic' });
  const control = new RawElement('w:sdt', {}, [
    new RawElement('w:sdtPr', {}, [
      alias(name),
      new RawElement('w14:checkbox', {}, [
        new RawElement('w14:checked', { 'w14:val': '0' }),
        new RawElement('w14:checkedState', state('2612')),
        new RawElement('w14:uncheckedState', state('2610')),
      ]),
    ]),
    new RawElement('w:sdtContent', {}, [styled('☐', 'tickBox')]),
  ]);
  // `docx` has a check box, but writes a symbol without a style, that no screen reader knows; its types know no other.
  return control as unknown as ParagraphChild;
}

/**
 * A ruled line that is replaced by what is typed on it, so that other lines stay in their place. The line is what the
 * control shows while it is empty; behind it stands a space, since programs take a paragraph with a control alone for an
 * empty one.
 *
 * @param name of the question, and `number` of the line among its lines: what a screen reader says.
 */
export function ruledLine(name: string, number: number): ParagraphChild[] {
  const control = new RawElement('w:sdt', {}, [
    new RawElement('w:sdtPr', {}, [
      alias(`${number}. ${name}`),
      new RawElement('w:showingPlcHdr'),
      new RawElement('w:text'),
    ]),
    new RawElement('w:sdtContent', {}, [tab()]),
  ]);
  return [control as unknown as ParagraphChild, plain('\u00a0')];
}

function alias(name: string): RawElement {
  return new RawElement('w:alias', { 'w:val': name.slice(0, longestName) });
}
