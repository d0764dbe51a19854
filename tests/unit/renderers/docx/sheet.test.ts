import { expect, test } from 'vitest';
import type { PaperBlock } from '../../../../src/model/document/document.ts';
import { openSample } from '../../../fixtures/docx.ts';

const { body: $, query } = await openSample();

test('each option and each step of a scale has a box that can be ticked, named for who listens', () => {
  const names = $('w\\:sdt')
    .toArray()
    .filter((control) => $(control).find('w14\\:checkbox').length > 0)
    .map((control) => $(control).find('w\\:alias').attr('w:val'));
  expect(names).toEqual(['de uitleg', 'de tijd', '1 onzeker', '2', '3', '4', '5 zeker']);
});

test('there are as many lines to write on as asked', () => {
  expect($('w\\:pStyle[w\\:val="writingLine"]')).toHaveLength(3);
});

test('a line to write on is drawn by a tab that fills the line', () => {
  const lines = $('w\\:pStyle[w\\:val="writingLine"]').closest('w\\:p').toArray();
  for (const line of lines) expect($(line).find('w\\:tab')).toHaveLength(1);
  const stop = query('word/styles.xml')('w\\:style[w\\:styleId="writingLine"] w\\:tab').attr() ?? {};
  const { 'w:w': width } = $('w\\:pgSz').attr() ?? {};
  const { 'w:left': left, 'w:right': right } = $('w\\:pgMar').attr() ?? {};
  expect(stop).toMatchObject({
    'w:leader': 'underscore',
    'w:pos': String(Number(width) - Number(left) - Number(right)),
  });
});

test('rows to fill in have a height to write in', () => {
  const heights = $('w\\:trHeight')
    .toArray()
    .filter((height) => $(height).attr('w:hRule') === 'atLeast');
  // Two forms of two rows, and one row of cards.
  expect(heights).toHaveLength(5);
});

test('each line to write on is a field for text, named for who listens', () => {
  const controls = $('w\\:sdt:has(> w\\:sdtPr > w\\:text)').toArray();
  const names = controls.map((control) => $(control).find('w\\:alias').attr('w:val'));
  expect(names).toEqual(['1. Wat viel je op?', '2. Wat viel je op?', '3. Wat viel je op?']);
});

test('typing on a line replaces its rule alone', () => {
  for (const control of $('w\\:sdt:has(> w\\:sdtPr > w\\:text)').toArray()) {
    expect($(control).find('w\\:showingPlcHdr')).toHaveLength(1);
    expect($(control).find('> w\\:sdtContent w\\:tab')).toHaveLength(1);
  }
});

test('a scale is one line of numbered boxes between its ends', () => {
  const scale = $('w\\:pStyle[w\\:val="scale"]').closest('w\\:p');
  expect(scale.text().replaceAll('\u00a0', ' ')).toBe('onzeker☐ 1☐ 2☐ 3☐ 4☐ 5zeker');
});

test('the columns of a form share the room as asked', async () => {
  const form: PaperBlock = { type: 'form', label: [{ text: 'Wie' }], columns: ['A', 'B'], rows: 2, widths: [3, 1] };
  const { body } = await openSample({ blocks: [form] });
  const [wide = 0, narrow = 0] = body('w\\:gridCol')
    .toArray()
    .map((column) => Number(body(column).attr('w:w')));
  expect(wide / narrow).toBeCloseTo(3, 2);
});
