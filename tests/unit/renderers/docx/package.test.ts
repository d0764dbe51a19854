import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { renderDocx } from '../../../../src/renderers/docx/render-docx.ts';
import { docxOptions, docxParts } from '../../../fixtures/docx.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const file = await renderDocx(samplePaper, docxOptions);

test('the same document gives the same bytes, whatever was made before', async () => {
  await renderDocx({ ...samplePaper, title: 'Iets anders' }, docxOptions);
  expect(await renderDocx(samplePaper, docxOptions)).toEqual(file);
});

test.each(['Pacific/Auckland', 'America/Los_Angeles'])('the same document gives the same bytes in %s', async (name) => {
  process.env['TZ'] = name;
  expect(await renderDocx(samplePaper, docxOptions)).toEqual(file);
});

test('the list of content types comes first, as readers of packages expect', () => {
  expect(Object.keys(unzipSync(file))[0]).toBe('[Content_Types].xml');
});

test('every relationship of the text has one target', () => {
  const parts = docxParts(file);
  const ids = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
  const used = [...(parts.get('word/document.xml') ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('links in the foot of a page have steady names too', async () => {
  const address = 'https://example.org/vouwen/';
  const make = () => renderDocx(samplePaper, { ...docxOptions, address });
  const linked = await make();
  expect(await make()).toEqual(linked);
  const parts = docxParts(linked);
  const rels = parts.get('word/_rels/footer1.xml.rels') ?? '';
  const [, id = '-'] = / r:id="([^"]+)"/.exec(parts.get('word/footer1.xml') ?? '') ?? [];
  expect(rels).toContain(`Id="${id}"`);
  expect(rels).toContain(address);
});

test('no number of a list is left open', () => {
  expect(docxParts(file).get('word/document.xml')).not.toContain('{list-');
});

test('drawings and bookmarks are numbered from 1', () => {
  const text = docxParts(file).get('word/document.xml') ?? '';
  expect([...text.matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3']);
  expect([...text.matchAll(/<w:bookmarkStart [^>]*?w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1']);
  expect([...text.matchAll(/<w:bookmarkEnd [^>]*?w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1']);
});
