import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isForFacilitator, type Material } from '../../src/materials/material.ts';
import { nameInPackage } from '../../src/materials/names.ts';
import { readMaterials } from '../../src/materials/on-disk.ts';
import type { ContentFile } from '../../src/renderers/content-json/shape.ts';
import { library } from '../fixtures/real-library.ts';
import { base, pageAt, root } from './built-site.ts';

const materials = readMaterials(process.cwd());
const bytesOf = (name: string): Uint8Array => readFileSync(join(root, 'downloads', name));
const packaged = new Set(['bundle', 'cartridge', 'everything', 'data', 'records']);
const plain = materials.filter(({ kind }) => !packaged.has(kind));
const named = (kind: Material['kind'], page: string): Material => {
  const found = materials.find((material) => material.kind === kind && material.page === page);
  if (!found) throw new Error(`no ${kind} of ${page}`);
  return found;
};
const sessions = library.masterclasses
  .flatMap((masterclass) => [masterclass, ...masterclass.variants])
  .filter(({ session }) => session !== undefined);

describe.each(sessions)('the packages of $slug', (masterclass) => {
  const pages = [masterclass, ...masterclass.workForms].map(({ address }) => address);
  const own = plain.filter(({ page }) => pages.includes(page));
  const bundle = named('bundle', masterclass.address);
  const entries = unzipSync(bytesOf(bundle.name));

  test('hold each file of the masterclass and its work forms, by reader, and a page to read first', () => {
    const wanted = own.map((file) => `${isForFacilitator(file) ? 'begeleider' : 'deelnemers'}/${nameInPackage(file)}`);
    expect(own.length).toBeGreaterThan(10);
    expect(Object.keys(entries).sort()).toEqual(['0-lees-mij.html', ...wanted].sort());
    expect(bundle.amount?.count).toBe(wanted.length + 1);
  });

  test('hold the same bytes as the files beside them', () => {
    for (const file of own) {
      const folder = isForFacilitator(file) ? 'begeleider' : 'deelnemers';
      expect(entries[`${folder}/${nameInPackage(file)}`]?.length).toBe(file.bytes);
    }
  });

  test('tell how many of each thing to print, and name every file', () => {
    const $ = load(strFromU8(entries['0-lees-mij.html'] ?? new Uint8Array()));
    const links = $('a')
      .toArray()
      .map((element) => element.attribs['href'] ?? '');
    expect(new Set(links)).toEqual(new Set(Object.keys(entries).filter((path) => path !== '0-lees-mij.html')));
    const rows = $('table').first().find('tbody tr').text();
    for (const { handouts, sheet } of masterclass.workForms) {
      for (const { title, copies } of handouts) expect(rows).toContain(title + copies);
      expect(rows).toContain(sheet.copies);
    }
  });

  test('hold in the cartridge each file and a page for every work form', () => {
    const parts = unzipSync(bytesOf(named('cartridge', masterclass.address).name));
    const attached = Object.keys(parts).filter((path) => path.startsWith('bestanden/'));
    expect(attached.sort()).toEqual(own.map(({ name }) => `bestanden/${name}`).sort());
    for (const { slug } of masterclass.workForms) {
      expect(Object.keys(parts).filter((path) => path.endsWith(`-${slug}.html`))).toHaveLength(1);
    }
  });
});

describe('the package of the whole site', () => {
  const entries = unzipSync(bytesOf(named('everything', '/downloads/').name));

  test('holds each file, each page, the lists, the drawings and a text to read first', () => {
    const drawn = Object.keys(entries).filter((path) => path.startsWith('tekeningen/'));
    const wanted = [
      '0-lees-mij.txt',
      'content.json',
      'begrippen.md',
      'bronnen.md',
      ...library.all.map(({ address }) => `${address.slice(1, -1)}.md`),
      ...plain.map(({ name }) => `bestanden/${name}`),
    ];
    expect(drawn.length).toBeGreaterThan(0);
    expect(Object.keys(entries).sort()).toEqual([...wanted, ...drawn].sort());
  });

  test('holds every drawing that the data name', () => {
    const text = strFromU8(entries['content.json'] ?? new Uint8Array());
    const drawings = [...text.matchAll(/"file":"([^"]+)"/g)].map(([, path = '']) => path);
    expect(new Set(drawings)).toEqual(new Set(Object.keys(entries).filter((path) => path.startsWith('tekeningen/'))));
  });
});

test('the data hold every page, term and work', () => {
  const content = JSON.parse(strFromU8(bytesOf(named('data', '/downloads/').name))) as ContentFile;
  expect(content.pages.map(({ slug }) => slug)).toEqual(library.all.map(({ slug }) => slug));
  expect(content.terms).toHaveLength(library.terms.length);
  expect(content.references).toHaveLength(library.references.length);
});

describe('the page of downloads', () => {
  const { $ } = pageAt(`${base}downloads/`);

  test('says with each link which file of which page it is, and links no two files by one name', () => {
    const names = $('main a[href*="/downloads/"]')
      .toArray()
      .filter((element) => /\.\w+$/.test(element.attribs['href'] ?? ''))
      .map((element) => $(element).text().replaceAll(/\s+/g, ' ').trim());
    expect(names.length).toBe(materials.length);
    expect(new Set(names).size).toBe(names.length);
  });

  test('saves every file but what a browser can show', () => {
    const saved = $('main a[download]')
      .toArray()
      .map((element) => element.attribs['href'] ?? '');
    expect(saved.length).toBe(materials.filter(({ format }) => format !== 'pdf').length);
    expect(saved.filter((href) => href.endsWith('.pdf'))).toEqual([]);
  });

  test('tells first what a visitor may do, and where the whole is', () => {
    const rights = $('.rights');
    expect(rights.text()).toContain('nog vast te stellen');
    const [page = '', anchor = ''] = (rights.find('a').attr('href') ?? '').split('#');
    expect(pageAt(page).$(`#${anchor}`)).toHaveLength(1);
  });

  test('has a task for each of its parts', () => {
    const ids = $('.tasks a')
      .toArray()
      .map((element) => (element.attribs['href'] ?? '').slice(1));
    expect(ids).toHaveLength(4);
    for (const id of ids) expect($(`h2#${id}`)).toHaveLength(1);
  });
});

test.each(['tips', 'werkvormen', 'masterclasses'])('the overview of %s leads to its part of the downloads', (name) => {
  const href = pageAt(`${base}${name}/`).$('main a[href*="/downloads/#"]').attr('href') ?? '';
  const [page = '', id = ''] = href.split('#');
  expect(pageAt(page).$(`h2#${id}`)).toHaveLength(1);
});
