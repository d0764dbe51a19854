import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMaterials } from '../../src/materials/on-disk.ts';
import { materialName } from '../../src/materials/names.ts';
import { inlineText, type Inline } from '../../src/model/body/blocks.ts';
import type { Masterclass } from '../../src/model/pages.ts';
import { lettersIn, textOfPdf, textOfPptx } from '../fixtures/file-texts.ts';
import { library } from '../fixtures/real-library.ts';
import { pages, root } from './built-site.ts';

const materials = readMaterials(process.cwd());
const sessions = library.masterclasses
  .flatMap((masterclass) => [masterclass, ...masterclass.variants])
  .filter(({ session }) => session !== undefined);

const bytesOf = (name: string): Buffer => readFileSync(join(root, 'downloads', name));
const letters = new Map<string, Promise<string>>();

/** The letters of a file, read once. */
function lettersOf(name: string): Promise<string> {
  const known = letters.get(name) ?? readLetters(name);
  letters.set(name, known);
  return known;
}

async function readLetters(name: string): Promise<string> {
  const bytes = bytesOf(name);
  return lettersIn(name.endsWith('.pptx') ? textOfPptx(bytes) : await textOfPdf(bytes));
}

/** The sentences of running texts; citations are written out by each format in its own way. */
function sentencesOf(texts: readonly Inline[][]): string[] {
  const sentences = texts.flatMap((inlines) =>
    inlines.some(({ type }) => type === 'citation') ? [] : inlineText(inlines).split(/(?<=[.?!][’'”"]?)\s+/),
  );
  return sentences.filter((sentence) => lettersIn(sentence) !== '');
}

/** Those that a file lacks. */
async function missingIn(name: string, sentences: readonly string[]): Promise<string[]> {
  const found = await lettersOf(name);
  return sentences.filter((sentence) => !found.includes(lettersIn(sentence)));
}

const quotationsOf = ({ session }: Masterclass): Inline[][] =>
  (session?.experiences ?? []).flatMap(({ quotation, speaker }) => [quotation, [{ type: 'text', text: speaker }]]);

describe('the list of downloads', () => {
  test('names files that exist, with their true sizes', () => {
    expect(materials.length).toBeGreaterThan(80);
    const sizes = materials.map(({ name }) => statSync(join(root, 'downloads', name)).size);
    expect(sizes).toEqual(materials.map(({ bytes }) => bytes));
  });

  test('is on the page of downloads as a whole, and on the page that a file belongs to', () => {
    const html = (address: string): string =>
      pages.find(({ file }) => file === `${address.slice(1)}index.html`)?.html ?? '';
    const all = html('/downloads/');
    expect(materials.filter(({ name }) => !all.includes(`downloads/${name}`))).toEqual([]);
    const own = materials.filter(({ page }) => page !== '/downloads/');
    expect(own.filter(({ name, page }) => !html(page).includes(`downloads/${name}`))).toEqual([]);
  });
});

describe.each(library.tips)('the poster of $slug', (tip) => {
  test('has the quotation, its speaker and the action', async () => {
    const speaker: Inline[] = [{ type: 'text', text: tip.speaker.name }];
    const sentences = sentencesOf([tip.heading, tip.quotation, speaker, tip.action]);
    expect(await missingIn(materialName(tip.address, 'poster', 'pdf'), sentences)).toEqual([]);
  });

  test('is on a card and on the poster of all tips with its title', async () => {
    const [cards, all] = ['cards', 'allTips'].map(
      (kind) => materials.find((material) => material.kind === kind)?.name ?? '',
    );
    expect(await missingIn(cards ?? '', sentencesOf([tip.heading, tip.quotation]))).toEqual([]);
    expect(await missingIn(all ?? '', sentencesOf([tip.heading]))).toEqual([]);
  });
});

describe.each(sessions)('$slug', (masterclass) => {
  const { session } = masterclass;
  const programme = (session?.programme ?? []).map(({ heading }) => heading);

  test('has its outcomes, its programme and its quotations in the slides', async () => {
    const slides = sentencesOf([...quotationsOf(masterclass), ...(session?.outcomes ?? []), ...programme]);
    expect(await missingIn(materialName(masterclass.address, 'slides', 'pptx'), slides)).toEqual([]);
  });
});
