/** Checks the content folder from the command line: `npm run check:content`. */
import { checkContent } from './integrations/content/check-content.ts';
import { makeMaterials } from './materials/make-materials.ts';
import { ContentError } from './model/problems.ts';

/** As in a build that does not know where the site will live. */
const url = 'http://localhost:4321/';

try {
  const root = process.cwd();
  const library = checkContent(root);
  // Whether a text fits on its slide, card or poster shows when it is put there.
  const { files, leftOut } = await makeMaterials(root, url);
  for (const reason of leftOut) console.warn(reason);
  console.log(
    `De inhoud klopt: ${library.all.length} pagina’s, ${library.quotationsCompared} citaten vergeleken, ${files.length} bestanden om te downloaden gemaakt.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
