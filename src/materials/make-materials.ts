import { join } from 'node:path';
import { FileCache } from './file-cache.ts';
import { hasKnownAddress } from '../model/site.ts';
import { makeFiles, type Made } from './make-files.ts';
import { makerDigest } from './maker-digest.ts';
import { sessionPackages, sitePackages } from './package-recipes.ts';
import { documentRecipes, slideRecipes, tipRecipes } from './page-recipes.ts';
import { TypstIsAbsent } from '../renderers/pdf/typst.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** Files that were made, and in words what could not be made here. */
export interface MadeMaterials {
  files: Made[];
  leftOut: string[];
}

/**
 * Makes every file to download. Where Typst has no version for the system there are no PDFs.
 *
 * @param root folder of the project.
 * @param url address of the site in full, with a slash at its end.
 */
export async function makeMaterials(root: string, url: string): Promise<MadeMaterials> {
  const workshop = openWorkshop(root, url);
  const cache = new FileCache(join(root, 'node_modules/.cache/materials'));
  const maker = makerDigest(root);
  const recipes = [...slideRecipes(workshop), ...documentRecipes(workshop), ...tipRecipes(workshop)];
  const absence = await absenceOfTypst(workshop);
  const possible = absence ? recipes.filter(({ plan }) => plan.format !== 'pdf') : recipes;
  const made = await makeFiles(possible, cache, maker);
  const packages = await makeFiles(sessionPackages(workshop, made), cache, maker);
  const whole = await makeFiles(sitePackages(workshop, made), cache, maker);
  cache.prune();
  return {
    files: [...made, ...packages, ...whole],
    leftOut: [
      ...(absence ? [`${recipes.length - possible.length} PDF files left out: ${absence.message}`] : []),
      ...(hasKnownAddress(workshop.site)
        ? []
        : ['Records of the learning materials (OAI) left out, and links to the site: no SITE_URL']),
    ],
  };
}

/** Why there can be no PDFs; any other fault stops the build. */
async function absenceOfTypst({ typesetter }: Workshop): Promise<TypstIsAbsent | undefined> {
  try {
    await typesetter();
    return undefined;
  } catch (error) {
    if (error instanceof TypstIsAbsent) return error;
    throw error;
  }
}
