import { describe, expect, test } from 'vitest';
import { materialName, nameInPackage } from '../../../src/materials/names.ts';

describe('materialName', () => {
  test.each([
    ['/tips/growth-mindset/', 'poster', 'pdf', 'tip-growth-mindset-poster.pdf'],
    ['/werkvormen/over-de-streep/', 'sheet', 'docx', 'werkvorm-over-de-streep-deelnemersblad.docx'],
    ['/masterclasses/beslissen/po/', 'slides', 'pptx', 'masterclass-beslissen-po-dias.pptx'],
  ] as const)('tells of a file of %s for %s what it is', (page, kind, format, name) => {
    expect(materialName(page, kind, format)).toBe(name);
  });

  test('refuses a page and a kind without files', () => {
    expect(() => materialName('/privacy/', 'poster', 'pdf')).toThrow('no file');
    expect(() => materialName('/tips/a/', 'everything', 'zip')).toThrow('no file');
  });
});

test.each([
  ['/masterclasses/beslissen/po/', 'slides', 'pptx', 'dias.pptx'],
  ['/werkvormen/over-de-streep/', 'guide', 'pdf', 'over-de-streep-handleiding.pdf'],
] as const)('a file of %s has a short name in a package', (page, kind, format, short) => {
  const name = materialName(page, kind, format);
  expect(nameInPackage({ name, page, kind, format, title: '' })).toBe(short);
});
