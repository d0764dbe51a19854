/**
 * Shows every word of the built site that the search takes apart, and which of them nobody has looked at: those that
 * `compounds.txt` does not have. `--all` shows the others too; `--accept` writes them all to that file. A wrong split
 * belongs in content/zoeken/samenstellingen.yaml.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSite } from '../../src/integrations/content/check-content.ts';
import { wantsToBeFound } from '../../src/integrations/pagefind/build-index.ts';
import { findCompounds } from '../../src/integrations/pagefind/compounds.ts';
import { readPages } from '../../src/integrations/pagefind/disk.ts';
import { bar, wordsOfPage } from '../../src/integrations/pagefind/mark-compounds.ts';

const { values: options } = parseArgs({
  options: { all: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } },
});
const folder = process.env['SITE_DIST'] ?? 'dist';
const reviewedFile = fileURLToPath(new URL('compounds.txt', import.meta.url));

const pages = (await readPages(folder)).filter(({ html }) => wantsToBeFound(html));
if (pages.length === 0) throw new Error(`There is no built site in ${folder}: run "npm run build" first`);
const words = new Set(pages.flatMap(({ html }) => wordsOfPage(html)));
const splits = [...findCompounds(words, readSite('.').search.compounds).values()]
  .map((parts) => parts.join(bar))
  .sort();
const reviewed = new Set(
  existsSync(reviewedFile) ? readFileSync(reviewedFile, 'utf8').split('\n').filter(Boolean) : [],
);
const fresh = splits.filter((split) => !reviewed.has(split));
const gone = [...reviewed].filter((split) => !splits.includes(split));

if (options.all) for (const split of splits) console.log(reviewed.has(split) ? `  ${split}` : `+ ${split}`);
else for (const split of fresh) console.log(`+ ${split}`);
for (const split of gone) console.log(`- ${split}`);
console.log(
  `${splits.length} splits: ${fresh.length} new (+), ${gone.length} of the reviewed ones no longer there (-)`,
);
if (options.accept) {
  writeFileSync(reviewedFile, splits.map((split) => `${split}\n`).join(''));
  console.log('All of them are kept as reviewed.');
} else if (fresh.length > 0) {
  console.log('Put wrong ones into content/zoeken/samenstellingen.yaml, build again, and keep the rest with --accept.');
}
