import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { cartridge, type AttachedFile } from '../../../../src/renderers/cartridge/cartridge.ts';
import { inlineText } from '../../../../src/model/body/blocks.ts';
import { readPaperDesign } from '../../../../src/tokens/paper-design.ts';
import { joined, piecesOf } from '../../../fixtures/page-words.ts';
import { library } from '../../../fixtures/real-library.ts';
import { readDrawing, site } from '../../../fixtures/real-site.ts';

const { colours } = await readPaperDesign(process.cwd());
const sessions = library.all.flatMap((page) => (page.kind === 'masterclass' && page.session ? page : []));
const filesOf = (masterclass: (typeof sessions)[number]): AttachedFile[] => [
  {
    name: 'dia.pptx',
    title: 'Dia’s',
    bytes: new Uint8Array([1, 2, 3]),
    page: masterclass.address,
    reader: 'facilitator',
  },
  {
    name: 'blad.pdf',
    title: 'Blad',
    bytes: new Uint8Array([4]),
    page: masterclass.workForms[0]?.address ?? '',
    reader: 'participants',
  },
];
const make = (masterclass: (typeof sessions)[number], from = site): Uint8Array =>
  cartridge({ masterclass, files: filesOf(masterclass), site: from, colours, readDrawing });
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

/** Titles of a module, in order. */
const titlesOf = ($: (typeof cartridges)[number][1]['$'], module: number): string[] =>
  $('organization > item > item')
    .eq(module)
    .find('> item > title')
    .toArray()
    .map((element) => $(element).text());

test.each(cartridges)('%s has a module to hide from participants, and one for them', (_, { masterclass, $ }) => {
  expect($('organization > item > title')).toHaveLength(0);
  const groups = $('organization > item > item > title')
    .toArray()
    .map((element) => $(element).text());
  expect(groups).toEqual([
    `Voor de begeleider (verberg dit voor deelnemers): ${masterclass.title}`,
    `Voor deelnemers: ${masterclass.title}`,
  ]);
});

test.each(cartridges)('a module of %s goes in the order of the programme and ends with files', (_, all) => {
  const { masterclass, $ } = all;
  const programme = new Set(masterclass.session?.programme.flatMap(({ page }) => page?.title ?? []));
  const [first, ...facilitator] = titlesOf($, 0);
  expect(first).toBe('Doel en programma');
  expect(facilitator.at(-1)).toBe('Dia’s');
  const participants = titlesOf($, 1);
  expect(participants[0]).toBe('Doel en uitkomsten');
  expect(participants.slice(-3)).toEqual(['Eigen actie', 'Herkomst en bronnen', 'Blad']);
  const named = participants.slice(1, programme.size + 1).map((title) => title.replace(/^[^:]+: /, ''));
  expect(named).toEqual([...programme]);
});

test.each(cartridges)('a page of %s has the title that the list gives it', (_, { pages, $ }) => {
  const listed = new Set([...titlesOf($, 0), ...titlesOf($, 1)]);
  for (const { html } of pages) {
    const page = load(html);
    expect(listed).toContain(page('h1').text());
    expect(page('title').text()).toBe(page('h1').text());
  }
});

test.each(cartridges)(
  'participants of %s read nothing that is for whoever leads it',
  (_, { masterclass, pages, $ }) => {
    const hidden = $('organization > item > item').first().find('> item').toArray();
    const secret = new Set(
      hidden.map((item) => $(`resource[identifier="${item.attribs['identifierref']}"]`).attr('href')),
    );
    const open = pages.filter(({ path }) => !secret.has(path));
    const shown = open.map(({ html }) => joined(wordsOf(html))).join(' ');
    for (const { notes, debrief } of masterclass.workForms) {
      expect(notes.filter((note) => shown.includes(joined(inlineText(note))))).toEqual([]);
      expect(debrief.filter(({ heading }) => shown.includes(`>${inlineText(heading)}<`))).toEqual([]);
    }
    const links = open.flatMap(({ html }) =>
      load(html)('a')
        .toArray()
        .map((element) => element.attribs['href']),
    );
    expect(links.filter((href) => secret.has(href))).toEqual([]);
  },
);

test.each(cartridges)('pages of %s lead to the files that belong to them', (_, { pages }) => {
  const links = pages.flatMap(({ html }) =>
    load(html)('a[href^="bestanden/"]')
      .toArray()
      .map((element) => element.attribs['href']),
  );
  expect(new Set(links)).toEqual(new Set(['bestanden/dia.pptx', 'bestanden/blad.pdf']));
});

test.each(cartridges)('both modules of %s begin with the licence and the edition', (_, { pages }) => {
  for (const { html } of pages.filter(({ path }) => /-(programma|doel)\.html$/.test(path))) {
    expect(html).toContain(site.strings.packages.licence);
    expect(html).toMatch(/Uitgave van \d+ \w+ \d{4}\./);
  }
});

test('what is to fill in is there without the stylesheet', () => {
  const all = cartridges.flatMap(([, { pages }]) => pages.map(({ html }) => html)).join('');
  expect(all).toContain('<li>\u2610 ');
  expect(all).toMatch(/<p class="line" aria-hidden="true">_+<\/p>/);
});

test('drawings in a row are named as more than one', () => {
  const { figuresLabel } = site.strings.blocks;
  const drawn = cartridges.flatMap(([, { pages }]) => pages).filter(({ html }) => html.includes('<img'));
  expect(drawn.some(({ html }) => html.includes(figuresLabel))).toBe(true);
});

test.each(cartridges)('%s names no address of a site that nobody can reach', (_, { masterclass }) => {
  const files = unzipSync(make(masterclass, { ...site, url: 'http://localhost:4321/' }));
  for (const bytes of Object.values(files)) expect(strFromU8(bytes)).not.toContain('localhost');
});

test('a package without files is refused', () => {
  const [masterclass] = sessions;
  if (!masterclass) throw new Error('no session');
  expect(() => cartridge({ masterclass, files: [], site, colours, readDrawing })).toThrow('no files');
});

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
