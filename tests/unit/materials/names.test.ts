import { describe, expect, test } from 'vitest';
import { materialName } from '../../../src/materials/names.ts';

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
