import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { cartridge } from '../../../../src/renderers/cartridge/cartridge.ts';
import { readPaperDesign } from '../../../../src/tokens/paper-design.ts';
import { joined, piecesOf } from '../../../fixtures/page-words.ts';
import { library } from '../../../fixtures/real-library.ts';
import { readDrawing, site } from '../../../fixtures/real-site.ts';

const { colours } = await readPaperDesign(process.cwd());
const sessions = library.all.flatMap((page) => (page.kind === 'masterclass' && page.session ? page : []));
const files = [{ name: 'dia.pptx', title: 'Dia’s', bytes: new Uint8Array([1, 2, 3]) }];
const make = (masterclass: (typeof sessions)[number]): Uint8Array =>
  cartridge({ masterclass, files, site, colours, readDrawing });
const cartridges = sessions.map((masterclass) => {
  const entries = unzipSync(make(masterclass));
  const manifest = strFromU8(entries['imsmanifest.xml'] ?? new Uint8Array());
  const pages = Object.entries(entries)
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => ({ path, html: strFromU8(bytes) }));
  return [masterclass.slug, { masterclass, entries, manifest, $: load(manifest, { xml: true }), pages }] as const;
});

test('every masterclass and variant that can be done has a package', () => {
  expect(cartridges).toHaveLength(5);
});

test.each(cartridges)('the manifest of %s stands first and names its version in the first 500 bytes', (_, all) => {
  expect(Object.keys(all.entries)[0]).toBe('imsmanifest.xml');
  expect(all.manifest.slice(0, 500)).toContain('xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"');
});

test.each(cartridges)(
  '%s is one module with a page for each part, in the order of the programme',
  (_, { masterclass, $ }) => {
    expect($('organization > item > title')).toHaveLength(0);
    const titles = $('organization > item > item > item > title')
      .toArray()
      .map((element) => $(element).text());
    const [first, ...others] = titles;
    expect($('organization > item > item > title').text()).toBe(masterclass.title);
    expect(first).toBe('Doel en programma');
    expect(others.slice(-3)).toEqual(['Eigen actie', 'Herkomst en bronnen', 'Dia’s']);
    const programme = masterclass.session?.programme.flatMap(({ page }) => page?.title ?? []) ?? [];
    expect(others.slice(0, programme.length).map((title) => title.replace(/^[^:]+: /, ''))).toEqual([
      ...new Set(programme),
    ]);
  },
);

test.each(cartridges)('every file of %s is declared once, and every declared file is there', (_, { $, entries }) => {
  const declared = $('resource > file')
    .toArray()
    .map((element) => element.attribs['href']);
  expect(declared.sort()).toEqual(
    Object.keys(entries)
      .filter((path) => path !== 'imsmanifest.xml')
      .sort(),
  );
});

test.each(cartridges)('the pages of %s are valid and accessible HTML', async (_, { pages }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'long-title': 'off', 'void-style': 'off' },
  });
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`),
    );
    expect(faults).toEqual([]);
  }
});

test.each(cartridges)(
  'every link in %s leads to a page in it or to the site, and every drawing is there',
  (_, { pages, entries }) => {
    for (const { path, html } of pages) {
      const $ = load(html);
      const local = [
        ...$('a')
          .toArray()
          .map((element) => element.attribs['href'] ?? ''),
        ...$('img')
          .toArray()
          .map((element) => element.attribs['src'] ?? ''),
      ].filter((address) => !address.startsWith('https://') && !address.startsWith('http://'));
      expect([path, local.filter((address) => !Object.hasOwn(entries, address))]).toEqual([path, []]);
      expect($('html').attr('lang')).toBe('nl');
      expect($('script, style, [style]')).toHaveLength(0);
    }
  },
);

test.each(cartridges)('%s has every word of its work forms and theory', (_, { masterclass, pages }) => {
  const shown = joined(pages.map(({ html }) => wordsOf(html)).join(' '));
  for (const page of [...masterclass.theory, ...masterclass.workForms, masterclass]) {
    expect([page.slug, piecesOf(page).filter((piece) => !shown.includes(piece))]).toEqual([page.slug, []]);
  }
});

test('a masterclass that only compares its variants has no package', () => {
  const [comparison] = library.masterclasses.filter(({ session }) => !session);
  if (!comparison) throw new Error('no comparison');
  expect(() => make(comparison)).toThrow('only compares');
});

test('the same content gives the same bytes', () => {
  const [session] = sessions;
  if (!session) throw new Error('no session');
  expect(make(session)).toEqual(make(session));
});

/** What a reader sees or hears: elements apart, with the texts of drawings. */
function wordsOf(html: string): string {
  const $ = load(html.replaceAll(/<(?:p|li|h\d|t[dh]|div|br|figcaption)\b/g, ' $&'));
  const drawings = $('img')
    .toArray()
    .map((element) => element.attribs['alt'] ?? '');
  return [$('body').text(), ...drawings].join(' ');
}
