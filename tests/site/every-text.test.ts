import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { materialName, materialStem } from '../../src/materials/names.ts';
import { documentsOf } from '../../src/model/document/documents.ts';
import type { DocumentKind } from '../../src/model/document/title.ts';
import { inlineText } from '../../src/model/body/blocks.ts';
import type { Page } from '../../src/model/pages.ts';
import { addresses, backgroundAddress, handoutsAddress } from '../../src/model/urls.ts';
import type { ContentFile } from '../../src/renderers/content-json/shape.ts';
import { lettersIn, textOfDocx, textOfPdf } from '../fixtures/file-texts.ts';
import { strings } from '../fixtures/interface-strings.ts';
import { piecesOf } from '../fixtures/page-words.ts';
import { paperPieces } from '../fixtures/paper-text.ts';
import { library } from '../fixtures/real-library.ts';
import { pages, root } from './built-site.ts';

/** No format of the content may say less than another: each text is looked for in all of them. */
const download = (name: string): Buffer => readFileSync(join(root, 'downloads', name));
const archive = unzipSync(download('wat-kun-jij-doen-hele-site.zip'), {
  filter: ({ name }) => name.endsWith('.md') || name === 'content.json',
});
const content = JSON.parse(strFromU8(archive['content.json'] ?? new Uint8Array())) as ContentFile;
const documents = documentsOf(library, { strings, date: strings.downloads.edition, fileName: materialStem });
const all = library.all.map((page) => [page.address, page] as const);

/** Pages with a text that the page itself does not have. */
const overviews: Partial<Record<Page['kind'], string>> = { masterclass: addresses.masterclasses };

/** Letters of a file, read once. */
const known = new Map<string, Promise<string>>();

function lettersOf(page: Page, kind: DocumentKind, format: 'docx' | 'pdf'): Promise<string> {
  const name = materialName(page.address, kind, format);
  const letters = known.get(name) ?? readLetters(name);
  known.set(name, letters);
  return letters;
}

async function readLetters(name: string): Promise<string> {
  const bytes = download(name);
  return lettersIn(name.endsWith('.docx') ? textOfDocx(bytes) : await textOfPdf(bytes));
}

/** Texts whose letters are not in those of a file. */
function missing(texts: readonly string[], letters: string): string[] {
  return [...new Set(texts)].filter((text) => !letters.includes(lettersIn(text)));
}

/** All strings of a value, those of the objects inside it too. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(documents.map((one) => [one.document.title, one] as const))('%s', (_, { kind, page, document }) => {
  test.each(['docx', 'pdf'] as const)('has all of its text in the file (%s)', async (format) => {
    expect(missing(paperPieces(document), await lettersOf(page, kind, format))).toEqual([]);
  });
});

describe.each(all)('every text of %s', (_, page) => {
  const texts = piecesOf(page);
  // What a variant yields stands in its script alone: the overview has its masterclass.
  const hidden = page.kind === 'masterclass' && page.parent ? [inlineText(page.yields)] : [];

  test('is on the page, on one below it or on the overview', () => {
    const { address } = page;
    const own = [address, backgroundAddress(address), handoutsAddress(address), overviews[page.kind] ?? address].map(
      (path) => `${path.slice(1)}index.html`,
    );
    const shown = pages.flatMap(({ file, $ }) => {
      if (!own.includes(file)) return [];
      const labels = $('main [aria-label]')
        .toArray()
        .map((element) => $(element).attr('aria-label') ?? '');
      return [$('main').text(), ...labels];
    });
    expect(missing(texts, lettersIn(shown.join('\n')))).toEqual(hidden);
  });

  test('is in its file of the whole site', () => {
    const file = archive[`${page.address.slice(1, -1)}.md`];
    expect(missing(texts, lettersIn(strFromU8(file ?? new Uint8Array())))).toEqual([]);
  });

  test('is in the content for other programs', () => {
    const found = content.pages.find(({ address }) => address.endsWith(page.address));
    expect(missing(texts, lettersIn(stringsIn(found).join('\n')))).toEqual([]);
  });
});

/** The documents that promise all of a page. */
const promised = library.all.flatMap((page) => {
  const own = documents.filter((document) => document.page === page && document.kind !== 'handout');
  const scripts = page.kind === 'theory' ? page.masterclasses : [];
  const told = documents.filter(({ kind, page: of }) => kind === 'script' && scripts.some((script) => script === of));
  return own.length > 0 ? [{ page, sets: [own] }] : told.length > 0 ? [{ page, sets: told.map((one) => [one]) }] : [];
});

describe.each(promised.map((one) => [one.page.address, one] as const))('every text of %s', (_, { page, sets }) => {
  const alts = new Set([...JSON.stringify(page.body).matchAll(/"alt":"([^"]*)"/g)].map(([, alt]) => alt));
  const texts = piecesOf(page).filter((text) => !alts.has(text));

  test.each(['docx', 'pdf'] as const)('is in the documents that promise it (%s)', async (format) => {
    for (const set of sets) {
      const letters = await Promise.all(set.map((one) => lettersOf(one.page, one.kind, format)));
      expect(missing(texts, letters.join('\n'))).toEqual([]);
    }
  });
});
