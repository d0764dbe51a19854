import { strToU8 } from 'fflate';
import { addresses } from '../model/urls.ts';
import type { Masterclass } from '../model/pages.ts';
import { hasKnownAddress } from '../model/site.ts';
import { cartridge } from '../renderers/cartridge/cartridge.ts';
import { contentJson } from '../renderers/content-json/content-json.ts';
import { oaiRepository } from '../renderers/lom/oai-repository.ts';
import { markdownFiles } from '../renderers/markdown/markdown-files.ts';
import { readMe } from '../renderers/markdown/read-me.ts';
import { readMePage } from '../renderers/read-me/read-me.ts';
import { zip, type ZipEntry } from '../renderers/zip/zip.ts';
import { digestOf } from './file-cache.ts';
import type { Made } from './make-files.ts';
import { inListOrder, isForFacilitator, materialAddress, type Material, type Recipe } from './material.ts';
import { nameInPackage } from './names.ts';
import { planOf, sessionsOf } from './page-recipes.ts';
import { sessionReadMe, type PlacedMaterial } from './session-read-me.ts';
import type { Workshop } from './workshop.ts';

/** The digit puts it first in a list of files. */
const readMeName = '0-lees-mij';
const readMeFile = 'content/downloads/lees-mij.txt';
const recordsName = 'lesmateriaal-beschrijvingen-oai.xml';

/** Packages of each masterclass, from the files made before. */
export function sessionPackages(workshop: Workshop, made: readonly Made[]): Recipe[] {
  return sessionsOf(workshop).flatMap((masterclass): Recipe[] => {
    const own = filesOf(masterclass, made);
    return own.length === 0 ? [] : [bundle(masterclass, own, workshop), cartridgeOf(masterclass, own, workshop)];
  });
}

function bundle(masterclass: Masterclass, own: readonly Made[], { site, date }: Workshop): Recipe {
  const placed = own.map(({ recipe: { plan }, bytes, amount }): PlacedMaterial & { data: Uint8Array } => ({
    ...plan,
    ...(amount === undefined ? {} : { amount }),
    bytes: bytes.length,
    data: bytes,
    path: `${isForFacilitator(plan) ? 'begeleider' : 'deelnemers'}/${nameInPackage(plan)}`,
  }));
  const page = readMePage(sessionReadMe(masterclass, placed, site));
  return {
    plan: planOf(masterclass, 'bundle', 'zip'),
    input: [placed.map(({ path, data }) => [path, digestOf(data)]), page, date],
    make: () => {
      const entries: ZipEntry[] = [{ path: `${readMeName}.html`, data: page }, ...placed];
      return { bytes: zip(entries, date), amount: { count: entries.length, unit: 'files' } };
    },
  };
}

function cartridgeOf(masterclass: Masterclass, own: readonly Made[], workshop: Workshop): Recipe {
  const { site, design, readDrawing } = workshop;
  const files = own.map((file) => ({
    name: file.recipe.plan.name,
    title: titleOf(file.recipe.plan, workshop),
    bytes: file.bytes,
    page: file.recipe.plan.page,
    reader: isForFacilitator(file.recipe.plan) ? ('facilitator' as const) : ('participants' as const),
  }));
  return {
    plan: planOf(masterclass, 'cartridge', 'imscc'),
    input: [files.map(({ bytes, ...file }) => [file, digestOf(bytes)]), site.url, contentKey(workshop)],
    make: async () => {
      const { colours } = await design();
      return { bytes: cartridge({ masterclass, files, site, colours, readDrawing }) };
    },
  };
}

/** What holds the whole site. */
export function sitePackages(workshop: Workshop, made: readonly Made[]): Recipe[] {
  const { library, site, date, readDrawing } = workshop;
  const { title } = site.strings.downloads;
  const all = { page: addresses.downloads, title };
  const key = [contentKey(workshop), site.url, date];
  const texts = (): ZipEntry[] => [
    { path: `${readMeName}.txt`, data: readMe(Buffer.from(readDrawing(readMeFile)).toString('utf8'), site) },
    { path: 'content.json', data: contentJson(library, site) },
    ...markdownFiles(library, site, readDrawing),
  ];
  const records: Recipe = {
    plan: { name: recordsName, kind: 'records', format: 'xml', ...all },
    input: key,
    make: () => ({ bytes: strToU8(oaiRepository(library, site, { address: materialAddress(recordsName), date })) }),
  };
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
        return { bytes: zip(entries, date), amount: { count: entries.length, unit: 'files' } };
      },
    },
    {
      plan: { name: 'wat-kun-jij-doen-content.json', kind: 'data', format: 'json', ...all },
      input: key,
      make: () => ({ bytes: strToU8(contentJson(library, site)) }),
    },
    ...(hasKnownAddress(site) ? [records] : []),
  ];
}

/** The files of a masterclass, then those of its work forms. */
function filesOf(masterclass: Masterclass, made: readonly Made[]): Made[] {
  const pages = [masterclass, ...masterclass.workForms];
  return pages.flatMap(({ address }) => {
    const own = made.filter(({ recipe }) => recipe.plan.page === address);
    const order = inListOrder(own.map(({ recipe }) => recipe.plan));
    return [...own].sort((a, b) => order.indexOf(a.recipe.plan) - order.indexOf(b.recipe.plan));
  });
}

/** `Draaiboek: Hoge verwachtingen (PDF)`. */
function titleOf({ kind, title, format }: Pick<Material, 'kind' | 'title' | 'format'>, { site }: Workshop): string {
  const { kinds, formats } = site.strings.downloads;
  return `${kinds[kind]}: ${title} (${formats[format]})`;
}

/** Changes with any text of the site. */
function contentKey({ library, site }: Workshop): string {
  return digestOf(contentJson(library, site) + JSON.stringify(site.strings));
}
