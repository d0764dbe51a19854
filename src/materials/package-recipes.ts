import { strToU8 } from 'fflate';
import { addresses } from '../model/urls.ts';
import type { Masterclass } from '../model/pages.ts';
import { cartridge } from '../renderers/cartridge/cartridge.ts';
import { contentJson } from '../renderers/content-json/content-json.ts';
import { oaiRepository } from '../renderers/lom/oai-repository.ts';
import { markdownFiles } from '../renderers/markdown/markdown-files.ts';
import { readMe } from '../renderers/markdown/read-me.ts';
import { zip, type ZipEntry } from '../renderers/zip/zip.ts';
import { digestOf } from './file-cache.ts';
import type { Made } from './make-files.ts';
import { materialAddress, type Recipe } from './material.ts';
import { planOf, sessionsOf } from './page-recipes.ts';
import type { Workshop } from './workshop.ts';

const readMeFile = 'content/downloads/lees-mij.md';
const recordsName = 'lesmateriaal-beschrijvingen-oai.xml';

/** Packages of each masterclass, from the files made before. */
export function sessionPackages(workshop: Workshop, made: readonly Made[]): Recipe[] {
  const { site, design, readDrawing } = workshop;
  return sessionsOf(workshop).flatMap((masterclass): Recipe[] => {
    const own = filesOf(masterclass, made);
    const entries = own.map(({ folder, file }) => ({ path: folder + file.recipe.plan.name, data: file.bytes }));
    const attached = own.map(({ file }) => ({
      name: file.recipe.plan.name,
      title: titleOf(file, workshop),
      bytes: file.bytes,
    }));
    const contents = own.map(({ file }) => [file.recipe.plan.name, digestOf(file.bytes)]);
    return [
      {
        plan: planOf(masterclass, 'bundle', 'zip'),
        input: contents,
        make: () => ({ bytes: zip(entries), amount: { count: entries.length, unit: 'files' } }),
      },
      {
        plan: planOf(masterclass, 'cartridge', 'imscc'),
        input: [contents, site.url, contentKey(workshop)],
        make: async () => {
          const { colours } = await design();
          return { bytes: cartridge({ masterclass, files: attached, site, colours, readDrawing }) };
        },
      },
    ];
  });
}

/** What holds the whole site. */
export function sitePackages(workshop: Workshop, made: readonly Made[]): Recipe[] {
  const { library, site, date, readDrawing } = workshop;
  const { title } = site.strings.downloads;
  const all = { page: addresses.downloads, title };
  const key = [contentKey(workshop), site.url, date];
  const texts = (): ZipEntry[] => [
    { path: 'lees-mij.md', data: readMe(Buffer.from(readDrawing(readMeFile)).toString('utf8'), site) },
    { path: 'content.json', data: contentJson(library, site) },
    ...markdownFiles(library, site, readDrawing),
  ];
  const files = made.map(({ recipe, bytes }) => ({ path: `bestanden/${recipe.plan.name}`, data: bytes }));
  return [
    {
      plan: { name: 'wat-kun-jij-doen-hele-site.zip', kind: 'everything', format: 'zip', ...all },
      input: [
        key,
        digestOf(readDrawing(readMeFile)),
        made.map(({ recipe, bytes }) => [recipe.plan.name, digestOf(bytes)]),
      ],
      make: () => {
        const entries = [...texts(), ...files];
        return { bytes: zip(entries), amount: { count: entries.length, unit: 'files' } };
      },
    },
    {
      plan: { name: 'wat-kun-jij-doen-content.json', kind: 'data', format: 'json', ...all },
      input: key,
      make: () => ({ bytes: strToU8(contentJson(library, site)) }),
    },
    {
      plan: { name: recordsName, kind: 'records', format: 'xml', ...all },
      input: key,
      make: () => ({ bytes: strToU8(oaiRepository(library, site, { address: materialAddress(recordsName), date })) }),
    },
  ];
}

interface Placed {
  folder: string;
  file: Made;
}

/** The files of a masterclass, and those of its work forms in a folder of their own. */
function filesOf(masterclass: Masterclass, made: readonly Made[]): Placed[] {
  const at = (page: string, folder: string): Placed[] =>
    made.filter(({ recipe }) => recipe.plan.page === page).map((file) => ({ folder, file }));
  return [
    ...at(masterclass.address, ''),
    ...masterclass.workForms.flatMap(({ address }) => at(address, 'werkvormen/')),
  ];
}

/** `Draaiboek: Hoge verwachtingen (PDF)`. */
function titleOf({ recipe }: Made, { site }: Workshop): string {
  const { kinds, formats } = site.strings.downloads;
  return `${kinds[recipe.plan.kind]}: ${recipe.plan.title} (${formats[recipe.plan.format]})`;
}

/** Changes with any text of the site. */
function contentKey({ library, site }: Workshop): string {
  return digestOf(contentJson(library, site) + JSON.stringify(site.strings));
}
