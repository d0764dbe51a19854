import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../model/library/build-library.ts';
import { paperLabels, type PaperLabels } from '../model/document/labels.ts';
import { hasKnownAddress, type Site } from '../model/site.ts';
import { startTypst, type Typesetter } from '../renderers/pdf/typst.ts';
import { readPaperDesign, type PaperDesign } from '../tokens/paper-design.ts';
import { readStrings } from '../integrations/content/read-strings.ts';
import { readSite } from '../integrations/content/check-content.ts';

/** All that recipes work with. What takes time to make ready is made ready once, and only when a file needs it. */
export interface Workshop {
  root: string;
  library: Library;
  site: Site;
  /** Address of the site as paper shows it; absent when this build does not know where it will live. */
  printedUrl?: string;
  labels: PaperLabels;
  /** Day of this edition. */
  date: string;
  design: () => Promise<PaperDesign>;
  /** @throws {TypstIsAbsent} where Typst has no version for this system. */
  typesetter: () => Promise<Typesetter>;
  readDrawing: (path: string) => Uint8Array;
}

/**
 * @param root folder of the project.
 * @param url address of the site in full, with a slash at its end.
 */
export function openWorkshop(root: string, url: string): Workshop {
  const strings = readStrings(root);
  let design: Promise<PaperDesign> | undefined;
  let typesetter: Promise<Typesetter> | undefined;
  const readDesign = (): Promise<PaperDesign> => (design ??= readPaperDesign(root));
  return {
    root,
    library: readSite(root).library,
    site: { url, strings },
    ...(hasKnownAddress({ url }) ? { printedUrl: url } : {}),
    labels: paperLabels(strings),
    date: strings.downloads.edition,
    design: readDesign,
    typesetter: () => (typesetter ??= readDesign().then(startTypst)),
    readDrawing: (path) => readFileSync(join(root, path)),
  };
}
