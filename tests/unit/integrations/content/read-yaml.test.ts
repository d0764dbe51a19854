import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/integrations/content/read-yaml.ts';

/** What an editor reads about a text: the line, the field, what is wrong and the remedy. */
function told(source: string): string {
  const yaml = readYaml(source, 0);
  if (!('fault' in yaml)) throw new Error(`no fault in ${JSON.stringify(yaml.data)}`);
  const { line, field = '-', message, remedy } = yaml.fault;
  return `${line} ${field}: ${message} → ${remedy}`;
}

const quote = 'zet de hele tekst tussen rechte aanhalingstekens, of begin haar na >- op een nieuwe regel';
const indent = 'laat velden die bij elkaar horen even ver inspringen, met spaties';
const curly = `de tekst staat tussen gekrulde aanhalingstekens → zet de tekst tussen rechte aanhalingstekens: '…' of "…"`;
const colon = `er staat een dubbele punt met een spatie in de tekst → ${quote}`;
const noField =
  'deze regel begint niet met een veld en een dubbele punt met een spatie → schrijf veld: tekst; hoort de regel bij het veld erboven, laat haar dan inspringen';
const openSingle = `een aanhalingsteken wordt niet gesloten → zet aan het eind van de tekst ook een ', en schrijf een apostrof in de tekst dubbel ('')`;

describe('readYaml on a text that cannot be read', () => {
  it.each([
    ['a tab', 'a: 1\nb:\n\t- x', '3 -: de regel begint met een tab → gebruik spaties om te laten inspringen'],
    ['a field that stands twice', 'a: 1\nb: 2\na: 3', '3 a: dit veld staat er twee keer → haal één van beide weg'],
    ['a list that is not closed', 'a: [x, y\nb: 2', '1 a: een lijst wordt niet gesloten → zet ] aan het eind'],
    ['the last list, not closed', 'a: 1\nb: [x, y\n', '2 b: een lijst wordt niet gesloten → zet ] aan het eind'],
    [
      'a group that is not closed around a list that is',
      'a: { x: [1], y: 2\nb: 2',
      '1 a: een groep velden wordt niet gesloten → zet } aan het eind',
    ],
    ['a quotation mark that is not closed', "a: 'xx\nb: 2", `1 a: ${openSingle}`],
    ['one that runs on to the next quotation', "a: 'xx\nb: 2\nc: 'yy'", `1 a: ${openSingle}`],
    [
      'a double quotation mark that is not closed',
      'a: "xx\nb: 2',
      '1 a: een aanhalingsteken wordt niet gesloten → zet aan het eind van de tekst ook een ", en gebruik in de tekst enkele aanhalingstekens',
    ],
    [
      'an apostrophe between quotation marks',
      "a: 'zo'n kind'\nb: 1",
      "1 a: na het sluitende aanhalingsteken gaat de regel verder → schrijf een apostrof in de tekst dubbel ('')",
    ],
    ['a colon in a text', 'b: 1\na: Eén: twee\nc: 1', `2 a: ${colon}`],
    ['a colon in a text of a group', 'a: { n: x: y }', `1 a: ${colon}`],
    ['single typographic quotes', 'a: ‘Eén: twee’\nb: 1', `1 a: ${curly}`],
    ['double typographic quotes', 'a: “Eén: twee”\nb: 1', `1 a: ${curly}`],
    ['a field that is indented too far', 'a: 1\n  b: 2', `1 a: de regel hieronder springt te ver in → ${indent}`],
    [
      'a list of which an item is not indented enough',
      'a:\n  - x\n - y',
      `3 -: de regel springt verkeerd in → ${indent}`,
    ],
    [
      'a field that is indented too little',
      'a:\n  b: 1\n c: 2',
      `3 c: de regel springt verkeerd in, of begint niet met een veld en een dubbele punt → ${indent}`,
    ],
    ['a line without a field', 'a: 1\nzomaar tekst\nb: 2', `2 -: ${noField}`],
    ['a field without a space after its colon', 'a:1\nb: 2', `1 a: ${noField}`],
    ['a text after >- that is not indented', 'a: >-\ntekst\nb: 1', `2 -: ${noField}`],
    [
      'a text on the line of >-',
      'a: >x',
      '1 a: na > of | gaat de regel verder → begin de tekst op een nieuwe regel, en laat die inspringen',
    ],
    ['a text that starts with @', 'a: @x', `1 a: een tekst kan niet met @ beginnen → ${quote}`],
    ['a text that starts with !', 'a: !x y', `1 a: een tekst kan niet met ! beginnen → ${quote}`],
    ['a text that starts with an asterisk', 'a: *x* y', `1 a: een tekst kan niet met * beginnen → ${quote}`],
    [
      'an item without a space after its hyphen',
      '- a\n-b',
      '2 -: na het streepje van een lijst ontbreekt een spatie → zet een spatie na het streepje',
    ],
    [
      'a list on the line of its field',
      'a: - x',
      '1 a: een lijst met streepjes kan niet op de regel van het veld beginnen → begin de lijst op een nieuwe regel',
    ],
    ['a comma too many', 'a: [x,, y]', '1 a: er staat een komma te veel → haal de komma weg'],
    ['a comma too few', "a: ['x' 'y']", '1 a: er ontbreekt een komma → zet een komma tussen de onderdelen'],
    [
      'a backslash between double quotation marks',
      'a: "x\\d"',
      '1 a: een \\ kan hier niet → gebruik enkele aanhalingstekens, of haal de \\ weg',
    ],
    [
      'a line that ends the text',
      'a: 1\n---\nb: 2',
      '2 -: een regel met --- of ... breekt het bestand af → haal die regel weg',
    ],
  ])('tells the line and the remedy of %s', (_, source, expected) => {
    expect(told(source)).toBe(expected);
  });
});

describe('readYaml', () => {
  const source = 'a: 1\nb:\n  c:\n    - x\n    - d: 2\n      e: 3\n';
  const lineOf = (path: PropertyKey[], linesBefore = 0): number | undefined => {
    const yaml = readYaml(source, linesBefore);
    return 'fault' in yaml ? undefined : yaml.lineOf(path);
  };

  it('gives the data', () => {
    expect(readYaml(source, 0)).toMatchObject({ data: { a: 1, b: { c: ['x', { d: 2, e: 3 }] } } });
  });

  it.each([
    ['a field', ['a'], 1],
    ['a field with fields in it', ['b'], 2],
    ['a field with a list in it', ['b', 'c'], 3],
    ['an item', ['b', 'c', 0], 4],
    ['a field of an item', ['b', 'c', 1, 'e'], 6],
    ['what is around a field that is not there', ['b', 'c', 1, 'f'], 5],
    ['nothing, where not even the first field is there', ['f', 'g'], undefined],
  ])('tells the line of %s', (_, path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it('counts the lines of the file in front of the text', () => {
    expect(lineOf(['a'], 1)).toBe(2);
  });
});
