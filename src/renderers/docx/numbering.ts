import { indent, styleLists } from './style-rule.ts';
import { twips } from './measures.ts';
import { element, part } from './xml.ts';

/** The kinds of list that are counted. */
export type CountedList = 'numbers' | 'statements';

/** The lists of a document that are counted: each begins at 1. */
export class ListCount {
  readonly #lists: { kind: CountedList; level: number }[] = [];

  /** Begins a list. Returns the number that it has in the numbering part. */
  begin(kind: CountedList, level: number): number {
    this.#lists.push({ kind, level });
    return Object.keys(styleLists).length + this.#lists.length;
  }

  /** The part `numbering.xml`. */
  part(): string {
    const bullets = ['•', '–'].map((mark, level) =>
      levelXml(level, ['ListBullet', 'ListBullet2'][level], 'bullet', mark, indent),
    );
    const numbers = [0, 1].map((level) =>
      levelXml(
        level,
        ['ListNumber', 'ListNumber2'][level],
        level === 0 ? 'decimal' : 'lowerLetter',
        `%${level + 1}.`,
        indent,
      ),
    );
    const statements = [levelXml(0, 'statement', 'decimal', '%1', twips(10), element('w:rPr', {}, element('w:b')))];
    const cards = [levelXml(0, 'cardBullet', 'bullet', '•', twips(5))];
    const kinds = [bullets, numbers, statements, cards].map((levels, index) =>
      element(
        'w:abstractNum',
        { 'w:abstractNumId': index + 1 },
        element('w:multiLevelType', { 'w:val': 'multilevel' }),
        ...levels,
      ),
    );
    const ofStyles = Object.values(styleLists).map((number) => listXml(number, number));
    const counted = this.#lists.map(({ kind, level }, index) => {
      const restart = element('w:startOverride', { 'w:val': 1 });
      const override = element('w:lvlOverride', { 'w:ilvl': level }, restart);
      return listXml(ofStyles.length + index + 1, styleLists[kind], override);
    });
    return part('w:numbering', ...kinds, ...ofStyles, ...counted);
  }
}

function listXml(number: number, kind: number, ...rest: string[]): string {
  return element('w:num', { 'w:numId': number }, element('w:abstractNumId', { 'w:val': kind }), ...rest);
}

function levelXml(
  level: number,
  style: string | undefined,
  format: string,
  mark: string,
  indent: number,
  letters = '',
): string {
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    element('w:pStyle', { 'w:val': style }),
    element('w:lvlText', { 'w:val': mark }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, element('w:ind', { 'w:left': (level + 1) * indent, 'w:hanging': indent })),
    letters,
  );
}
