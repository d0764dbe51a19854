import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The folders of the texts that stand on pages, on slides and on paper. */
const folders = ['tips', 'masterclasses', 'theorie', 'werkvormen'];

/** What is true on a page alone. */
const pageWords =
  /deze pagina|op deze site|(?<!\p{L})klik(?:t|ken)?(?!\p{L})|hierboven|hieronder|sta(?:at|an) op de pagina/iu;

/** Search engines alone show the description, and a quotation is somebody else’s. */
const withoutQuotations = (text: string): string =>
  text
    .replace(/^description:.*(?:\n {2}.*)*/mu, '')
    .replace(/<Quotation[\s\S]*?<\/Quotation>/gu, '')
    .replace(/^( *(?:- )?quotation: >-)\n(?: +.*\n)+/gmu, '$1\n');

const texts = folders.flatMap((folder) =>
  readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `content/${folder}/${name}`),
);

test.each(texts)('%s says nothing that is true on a page alone', (file) => {
  const lines = withoutQuotations(readFileSync(file, 'utf8')).split('\n');
  const found = lines.filter((line) => pageWords.test(line));
  expect(found, `${file}: noem de kop of het blad, niet de pagina`).toEqual([]);
});
