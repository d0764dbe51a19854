/** Checks the content folder from the command line: `npm run check:content`. */
import { checkContent } from './integrations/content/check-content.ts';
import { ContentError } from './model/problems.ts';

try {
  const library = checkContent(process.cwd());
  console.log(`De inhoud klopt: ${library.all.length} pagina’s, ${library.quotationsCompared} citaten vergeleken.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
