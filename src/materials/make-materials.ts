import { join } from 'node:path';
import { FileCache } from './file-cache.ts';
import { hasKnownAddress } from '../model/site.ts';
import { makeFiles, type Made } from './make-files.ts';
import { makerDigest } from './maker-digest.ts';
import { sessionPackages, sitePackages } from './package-recipes.ts';
import { documentRecipes, slideRecipes, tipRecipes } from './page-recipes.ts';
import { openWorkshop } from './workshop.ts';

/** Files that were made, and in words what could not be made here. */
export interface MadeMaterials {
  files: Made[];
  leftOut: string[];
}

/**
 * Makes every file to download. Where Typst does not run there are no PDFs.
 *
 * @param root folder of the project.
 * @param url address of the site in full, with a slash at its end.
 */
export async function makeMaterials(root: string, url: string): Promise<MadeMaterials> {
  const workshop = openWorkshop(root, url);
  const cache = new FileCache(join(root, 'node_modules/.cache/materials'));
  const maker = makerDigest(root);
  const recipes = [...slideRecipes(workshop), ...documentRecipes(workshop), ...tipRecipes(workshop)];
  const hasTypst = await workshop.typesetter().then(
    () => true,
    () => false,
  );
  const possible = hasTypst ? recipes : recipes.filter(({ plan }) => plan.format !== 'pdf');
  const made = await makeFiles(possible, cache, maker);
  const packages = await makeFiles(sessionPackages(workshop, made), cache, maker);
  const whole = await makeFiles(sitePackages(workshop, made), cache, maker);
  cache.prune();
  const missing = recipes.length - possible.length;
  return {
    files: [...made, ...packages, ...whole],
    leftOut: [
      ...(missing > 0 ? [`${missing} PDF files left out: Typst has no version for this system`] : []),
      ...(hasKnownAddress(workshop.site)
        ? []
        : ['Records of the learning materials (OAI) left out, and links to the site: no SITE_URL']),
    ],
  };
}
