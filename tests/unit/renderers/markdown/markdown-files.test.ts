import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownFiles } from '../../../../src/renderers/markdown/markdown-files.ts';
import { readMe } from '../../../../src/renderers/markdown/read-me.ts';
import { zip } from '../../../../src/renderers/zip/zip.ts';
import { joined, piecesOf } from '../../../fixtures/page-words.ts';
import { markdownText, readMarkdown, walkMarkdown } from '../../../fixtures/read-markdown.ts';
import { library } from '../../../fixtures/real-library.ts';
import { readDrawing, site } from '../../../fixtures/real-site.ts';
import { readFileSync } from 'node:fs';

const files = markdownFiles(library, site, readDrawing);
const texts = new Map(files.flatMap(({ path, data }) => (typeof data === 'string' ? [[path, data] as const] : [])));
const pathOf = ({ address }: { address: string }): string => `${address.slice(1, -1)}.md`;
const bodyOf = (path: string): string => (texts.get(path) ?? '').replace(/^---\n.*?\n---\n/s, '');

test.each(library.all.map((page) => [page.address, page] as const))(
  'the file of %s has every word of it',
  (_, page) => {
    const shown = joined(markdownText(bodyOf(pathOf(page))));
    expect(piecesOf(page).filter((piece) => !shown.includes(piece))).toEqual([]);
  },
);

test('every page has one title, and no level of heading is skipped', () => {
  for (const path of texts.keys()) {
    const levels = [...walkMarkdown(readMarkdown(bodyOf(path)))].flatMap((node) =>
      node.type === 'heading' ? node.depth : [],
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect([path, levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)]).toEqual([path, []]);
  }
});

test('every link to another file leads to a file and to a place in it', () => {
  const dead = [...texts.keys()].flatMap((path) =>
    [...walkMarkdown(readMarkdown(bodyOf(path)))]
      .flatMap((node) => (node.type === 'link' || node.type === 'image' ? node.url : []))
      .filter((url) => !/^https?:/.test(url))
      .filter((url) => {
        const [file = '', anchor] = url.split('#');
        const target = posix.join(posix.dirname(path), file);
        if (anchor === undefined) return !files.some((entry) => entry.path === target);
        return !texts.get(target)?.includes(`<a id="${anchor}"></a>`);
      })
      .map((url) => `${path} → ${url}`),
  );
  expect(dead).toEqual([]);
});

test('what is known of a page stands above it', () => {
  const [, matter = ''] = /^---\n(.*?)\n---\n/s.exec(texts.get('werkvormen/vouwexperiment.md') ?? '') ?? [];
  expect(parse(matter)).toMatchObject({
    kind: 'Werkvorm',
    address: 'https://site.test/kansen/werkvormen/vouwexperiment/',
    theme: 'Differentiatie voor gelijke kansen',
    licence: site.strings.packages.licence,
  });
});

test('every term and every work has an entry', () => {
  expect(bodyOf('begrippen.md').match(/^## /gm)).toHaveLength(library.terms.length);
  expect(bodyOf('bronnen.md').match(/^## /gm)).toHaveLength(library.references.length);
});

test('a step of a work form has its minutes', () => {
  const [workForm] = library.workForms;
  const [step] = workForm?.steps ?? [];
  expect(bodyOf(pathOf(workForm ?? { address: '' }))).toMatch(
    new RegExp(`^### 1\\. .* \\(${step?.minutes} min\\)$`, 'm'),
  );
});

test('the same content gives the same bytes', () => {
  expect(zip(markdownFiles(library, site, readDrawing))).toEqual(zip(files));
});

test('the text for the package has its places filled in', () => {
  const filled = readMe(readFileSync('content/downloads/lees-mij.txt', 'utf8'), site);
  expect(filled).toContain(site.url);
  expect(filled).toContain(`: ${site.strings.packages.licence}.`);
  expect(filled).not.toMatch(/[{}]/);
});

test('the text for the package names every folder and every file at its top', () => {
  const filled = readMe(readFileSync('content/downloads/lees-mij.txt', 'utf8'), site);
  const tops = new Set(['bestanden', 'content.json', ...files.map(({ path }) => path.split('/')[0] ?? '')]);
  expect([...tops].filter((top) => !new RegExp(`(^|[\\s,])${top}(?=[\\s,])`, 'm').test(filled))).toEqual([]);
});

test('no file names an address that nobody can reach', () => {
  const unknown = { ...site, url: 'http://localhost:4321/' };
  const written = markdownFiles(library, unknown, readDrawing).map(({ data }) =>
    typeof data === 'string' ? data : '',
  );
  const first = readMe(readFileSync('content/downloads/lees-mij.txt', 'utf8'), unknown);
  expect([first, ...written].filter((file) => file.includes('localhost'))).toEqual([]);
});

test('a drawing keeps the folder that it comes from, where another can have its name', () => {
  expect(files.map(({ path }) => path)).toContain('tekeningen/werkvormen/vouwen-1.svg');
});
