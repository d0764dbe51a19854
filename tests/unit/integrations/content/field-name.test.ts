import { describe, expect, it } from 'vitest';
import { fieldName, fieldPath } from '../../../../src/integrations/content/field-name.ts';

describe('fieldName and fieldPath', () => {
  it.each([
    ['title', ['title']],
    ['minutes.guide', ['minutes', 'guide']],
    ['steps[2].text', ['steps', 1, 'text']],
    ['sheet.fields[1].options[3]', ['sheet', 'fields', 0, 'options', 2]],
    ['[3].quoted-as', [2, 'quoted-as']],
  ])('are each other’s inverse for %s', (name, path) => {
    expect([fieldName(path), fieldPath(name, {})]).toEqual([name, path]);
  });
});

describe('fieldPath', () => {
  const list = [{ slug: 'agency' }, { slug: 'ruis' }, { id: 'cbs-2024' }, null];

  it.each([
    ['leaves out what a name explains', 'core[2], <Cite ref>', {}, ['core', 1]],
    ['leaves out the speaker of a quotation', '[2].text (Poster van Cito)', list, [1, 'text']],
    ['finds an item by its slug', 'ruis.pages', list, [1, 'pages']],
    ['finds an item by its id', 'cbs-2024.quoted-as', list, [2, 'quoted-as']],
    ['keeps the name of an item that is not there', 'noise.pages', list, ['noise', 'pages']],
  ])('%s', (_, name, data, path) => {
    expect(fieldPath(name, data)).toEqual(path);
  });
});
