import { inlineText } from '../model/body/blocks.ts';
import { editionDay } from '../model/edition.ts';
import { fill } from '../model/fill.ts';
import type { Masterclass, WorkForm } from '../model/pages.ts';
import { publicAddress, type Site } from '../model/site.ts';
import type { Cell, ReadMe } from '../renderers/read-me/read-me.ts';
import { describeFile } from './describe-file.ts';
import { isForFacilitator, type Material } from './material.ts';

/** A file with its place in the package. */
export type PlacedMaterial = Material & { path: string };

/** What a teacher reads first in the package of a masterclass: how to use it, what to print, and for whom each file is. */
export function sessionReadMe(masterclass: Masterclass, files: readonly PlacedMaterial[], site: Site): ReadMe {
  const { strings } = site;
  const { downloads, packages, kinds } = strings;
  const text = packages.readMe;
  const address = publicAddress(site, masterclass.address);
  return {
    title: `${kinds.masterclass}: ${masterclass.title}`,
    intro: [masterclass.description, ...(address === undefined ? [] : [fill(text.onSite, { address })])],
    useTitle: text.useTitle,
    use: text.use,
    print: {
      title: text.printTitle,
      head: [kinds.workForm, text.part, text.copies, text.when, text.file],
      rows: masterclass.workForms.flatMap((workForm) => printRows(workForm, files, site)),
    },
    files: {
      title: text.filesTitle,
      head: [text.file, text.content, text.reader],
      rows: files.map((file) => [
        { text: file.path, path: file.path },
        `${downloads.kinds[file.kind]}: ${file.title} (${describeFile(file, downloads)})`,
        isForFacilitator(file) ? text.facilitator : text.participants,
      ]),
    },
    notes: [
      fill(packages.licenceText, { licence: packages.licence }),
      text.licenceMeaning,
      fill(packages.edition, { date: editionDay(downloads.edition) }),
    ],
  };
}

/** What a work form hands out, with how many. Without a file of their own, handouts stand on the sheet. */
function printRows(
  { address, title, sheet, handouts }: WorkForm,
  files: readonly PlacedMaterial[],
  site: Site,
): Cell[][] {
  const { readMe: text } = site.strings.packages;
  const fileOf = (kind: Material['kind']): PlacedMaterial | undefined =>
    files.find((file) => file.page === address && file.kind === kind);
  const row = (part: string, copies: string, step: number | undefined, file: PlacedMaterial | undefined): Cell[] => [
    title,
    part,
    copies,
    step === undefined ? '' : fill(text.atStep, { step }),
    file ? { text: file.path, path: file.path } : '',
  ];
  return [
    ...handouts.map((handout) =>
      row(handout.title, handout.copies, handout.step, fileOf('handouts') ?? fileOf('sheet')),
    ),
    row(inlineText(sheet.heading), sheet.copies, sheet.step, fileOf('sheet')),
  ];
}
