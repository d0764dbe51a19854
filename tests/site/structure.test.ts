import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { root } from './built-site.ts';

const folder = join(root, 'downloads');
const filesOf = (extension: string): string[] => globSync(`*.${extension}`, { cwd: folder }).sort();

/** The parts of a package of XML files, parsed when asked for. */
class Package {
  readonly names: string[];
  readonly #files: Record<string, Uint8Array>;

  constructor(name: string) {
    this.#files = unzipSync(readFileSync(join(folder, name)));
    this.names = Object.keys(this.#files);
  }

  xml(name: string): CheerioAPI {
    return load(strFromU8(this.#files[name] ?? new Uint8Array()), { xml: true });
  }

  /** Parts whose names match, in the order of their numbers. */
  matching(pattern: RegExp): string[] {
    return this.names.filter((name) => pattern.test(name)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }
}

/** Numbers that go up by more than one, such as a heading 3 below a heading 1. */
function skips(levels: readonly number[]): number[] {
  return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
}

test('there are Word files, slides, PDFs and cartridges', () => {
  for (const extension of ['docx', 'pptx', 'pdf', 'imscc']) expect(filesOf(extension).length).toBeGreaterThan(4);
});

describe.each(filesOf('docx'))('%s', (name) => {
  const file = new Package(name);
  const $ = file.xml('word/document.xml');
  const styleOf = (paragraph: Parameters<typeof $>[0]): string =>
    $(paragraph).find('> w\\:pPr > w\\:pStyle').attr('w:val') ?? '';
  const styles = $('w\\:p')
    .toArray()
    .map((paragraph) => styleOf(paragraph));

  test('has one title, and headings in order below it', () => {
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1);
    const levels = styles.flatMap((style) => /^Heading(\d)$/.exec(style)?.[1] ?? []).map(Number);
    expect(levels.length).toBeGreaterThan(0);
    expect(skips(levels)).toEqual([]);
  });

  test('has a head in every table and words for every picture', () => {
    const headless = $('w\\:tbl').filter(
      (_, table) => $(table).find('w\\:tr').first().find('w\\:tblHeader').length === 0,
    );
    expect(headless).toHaveLength(0);
    const silent = $('wp\\:docPr').filter((_, picture) => !$(picture).attr('descr'));
    expect(silent).toHaveLength(0);
  });

  test('is Dutch, has a title, and uses no empty paragraph for room', () => {
    const core = file.xml('docProps/core.xml');
    expect(core('dc\\:title').text()).not.toBe('');
    expect(core('dc\\:language').text()).toBe('nl-NL');
    expect(file.xml('word/styles.xml')('w\\:docDefaults w\\:lang').attr('w:val')).toBe('nl-NL');
    const empty = $('w\\:body > w\\:p').filter(
      (_, paragraph) => $(paragraph).find('w\\:t, w\\:tab, w\\:drawing, w\\:sectPr').length === 0,
    );
    expect(empty).toHaveLength(0);
  });
});

describe.each(filesOf('pptx'))('%s', (name) => {
  const file = new Package(name);
  const slides = file.matching(/^ppt\/slides\/slide\d+\.xml$/).map((part) => file.xml(part));
  const textOf = ($: CheerioAPI, shape: Parameters<typeof $>[0]): string => $(shape).find('a\\:t').text().trim();

  test('has slides with titles that differ', () => {
    const titles = slides.map(($) => textOf($, 'p\\:sp:has(p\\:ph[type="title"], p\\:ph[type="ctrTitle"])'));
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has notes at every slide', () => {
    const notes = file
      .matching(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)
      .map((part) => file.xml(part))
      .map(($) => textOf($, 'p\\:sp:has(p\\:ph[type="body"])'));
    expect(notes).toHaveLength(slides.length);
    expect(notes.filter((text) => text === '')).toEqual([]);
  });

  test('has words for every picture and table', () => {
    const silent = slides.flatMap(($) =>
      $('p\\:pic, p\\:graphicFrame')
        .toArray()
        .filter((shape) => !$(shape).find('p\\:cNvPr').attr('descr')),
    );
    expect(silent).toEqual([]);
  });

  test('leaves place, colour and type to at least six layouts', () => {
    const layouts = new Set(
      file
        .matching(/^ppt\/slides\/_rels\//)
        .map((part) => file.xml(part)('Relationship[Type$="/slideLayout"]').attr('Target')),
    );
    expect(layouts.size).toBeGreaterThanOrEqual(6);
    const placed = slides.filter(
      ($) => $('p\\:sp > p\\:spPr > a\\:xfrm, p\\:sp a\\:latin, p\\:sp a\\:solidFill').length > 0,
    );
    expect(placed).toHaveLength(0);
  });
});

/** A node of the structure of a PDF; a leaf names what is drawn. */
interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

describe.each(filesOf('pdf'))('%s', (name) => {
  const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

  test('is tagged Dutch text with a title, headings in order, and words for every picture', async () => {
    const document = await getDocument({ data: new Uint8Array(readFileSync(join(folder, name))), verbosity: 0 })
      .promise;
    const { info } = (await document.getMetadata()) as { info: { Language?: string; Title?: string } };
    expect(info).toMatchObject({
      Language: expect.stringMatching(/^nl\b/) as unknown,
      Title: expect.stringMatching(/./) as unknown,
    });
    const nodes: Node[] = [];
    for (let page = 1; page <= document.numPages; page++) {
      nodes.push(...nodesOf((await (await document.getPage(page)).getStructTree()) as Node));
    }
    const levels = nodes.flatMap(({ role }) => /^H(\d)$/.exec(role ?? '')?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(skips(levels)).toEqual([]);
    expect(nodes.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
    const headless = nodes.filter((node) => node.role === 'Table' && !nodesOf(node).some(({ role }) => role === 'TH'));
    expect(headless).toEqual([]);
  });
});

describe.each(filesOf('imscc'))('%s', (name) => {
  const file = new Package(name);
  const $ = file.xml('imsmanifest.xml');

  test('begins with a manifest of version 1.1, by which Moodle knows it', () => {
    expect(file.names[0]).toBe('imsmanifest.xml');
    expect($('manifest').attr('xmlns')).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
  });

  test('declares every file, and holds every file that it declares', () => {
    const declared = $('resource > file')
      .toArray()
      .map((element) => $(element).attr('href'));
    expect([...declared].sort()).toEqual(file.names.filter((entry) => entry !== 'imsmanifest.xml').sort());
  });

  test('has one root without a title, below which all have one and every leaf leads somewhere', () => {
    const items = $('organization > item');
    expect(items).toHaveLength(1);
    expect(items.find('> title')).toHaveLength(0);
    const resources = $('resource')
      .toArray()
      .map((element) => $(element).attr('identifier'));
    const below = items.find('item').toArray();
    expect(below.filter((item) => $(item).find('> title').text().trim() === '')).toEqual([]);
    const leaves = below.filter((item) => $(item).find('item').length === 0);
    expect(leaves.filter((item) => !resources.includes($(item).attr('identifierref')))).toEqual([]);
    expect(leaves.length).toBeGreaterThan(5);
  });
});
