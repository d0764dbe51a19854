import { expect, test } from 'vitest';
import type { SheetItem } from '../../../../src/model/pages.ts';
import { escapeOpenings, escapeText } from '../../../../src/renderers/markdown/escape.ts';
import { writeBlocks } from '../../../../src/renderers/markdown/write-blocks.ts';
import { writeField } from '../../../../src/renderers/markdown/write-field.ts';
import type { Context } from '../../../../src/renderers/markdown/write-inlines.ts';
import { markdownText } from '../../../fixtures/read-markdown.ts';
import { readBody, text } from '../../../fixtures/read-text.ts';
import { site } from '../../../fixtures/real-site.ts';

const context: Context = { strings: site.strings, linkTo: (address) => `to:${address}`, drawing: (src) => `d/${src}` };
const write = (body: string): string => writeBlocks(readBody(body).blocks, 2, context);

test.each([
  ['Een *woord* en een **woord**.', 'Een *woord* en een **woord**.'],
  ['## Kop\n\n### Tussenkop', '## Kop\n\n### Tussenkop'],
  ['- een\n- twee', '- een\n- twee'],
  ['1. een\n2. twee', '1. een\n2. twee'],
  ['Lees [dit](https://example.org/a_b).', 'Lees [dit](https://example.org/a_b).'],
  ['Lees [de tip](tip:film).', 'Lees [de tip](to:/tips/film/).'],
  ['Een <Term id="ruis">ruis</Term>.', 'Een [ruis](to:/begrippen/r/#ruis).'],
  ['| A | B |\n| --- | --- |\n| c | d |', '| A | B |\n| --- | --- |\n| c | d |'],
])('%j becomes %j', (body, markdown) => {
  expect(write(body)).toBe(markdown);
});

test('a quotation stands with its speaker, role and source', () => {
  const body =
    '<Quotation source="artikel" speaker="Esther Keun" role="lerarenopleider">\n\nHet werd even stil.\n\n</Quotation>';
  expect(write(body)).toBe(
    '> Het werd even stil.\n>\n> **Esther Keun**, lerarenopleider\\\n> Citaat uit het artikel over de masterclasses',
  );
});

test('a case says that it is made up', () => {
  expect(write('<Case title="Sam">\n\nSam leest.\n\n</Case>')).toBe(
    '## Sam\n\n*Verzonnen casus van de redactie*\n\nSam leest.',
  );
});

test('a case under a heading is one level lower', () => {
  expect(write('## Kop\n\n<Case title="Sam">\n\nSam leest.\n\n</Case>')).toContain('### Sam');
});

test.each([
  '1. geen lijst',
  '# geen kop',
  '- geen lijst',
  '+ geen lijst',
  '> geen citaat',
  'een *ster*, een _streep_, een [haak](x) en een <tag>',
  'a | b',
  'R&amp;D `code` ~~weg~~ \\ einde',
  '---',
])('a program reads the text %j as it stands', (words) => {
  expect(markdownText(escapeOpenings(escapeText(words))).trim()).toBe(words);
});

test('a bar in a cell stays in its cell', () => {
  expect(markdownText(write('| A |\n| --- |\n| een \\| twee |'))).toContain('een | twee');
});

const fields: [SheetItem['kind'], SheetItem, string][] = [
  ['lines', item({ kind: 'lines', lines: 2 }), 'Vraag?\n\n___\n\n___'],
  [
    'check',
    item({ kind: 'check', choices: [text('ja'), text('nee')].map((word) => [word]) }),
    'Vraag?\n\n- [ ] ja\n- [ ] nee',
  ],
  ['scale', item({ kind: 'scale', from: 'niet', to: 'wel', steps: 3 }), 'Vraag?\n\nniet · 1 · 2 · 3 · wel'],
  [
    'table',
    item({ kind: 'table', columns: ['Naam', 'Uitleg'], rowLabels: ['A'] }),
    'Vraag?\n\n| Naam | Uitleg |\n| --- | --- |\n| A |  |',
  ],
];

test.each(fields)('a field of kind %s has space to fill in', (_, field, markdown) => {
  expect(writeField(field, context)).toBe(markdown);
});

function item(field: object): SheetItem {
  return { label: 'Vraag?', heading: [text('Vraag?')], choices: [], ...field } as unknown as SheetItem;
}
