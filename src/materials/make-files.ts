import { ContentError, type Problem } from '../model/problems.ts';
import { digestOf, type FileCache } from './file-cache.ts';
import type { MadeFile, Recipe } from './material.ts';

/** A file with how it came about. */
export interface Made extends MadeFile {
  recipe: Recipe;
  /** It was made now, and not found among those made before. */
  isNew: boolean;
}

/**
 * Makes files, or finds them made before.
 *
 * @param maker tells apart what makes them: other renderers make other files of the same input.
 * @throws {ContentError} with all that editors must mend before the files can be made.
 */
export async function makeFiles(recipes: readonly Recipe[], cache: FileCache, maker: string): Promise<Made[]> {
  checkNames(recipes);
  const made: Made[] = [];
  const problems: Problem[] = [];
  for (const recipe of recipes) {
    const key = digestOf(JSON.stringify([maker, recipe.plan, recipe.input]));
    const known = cache.get(key);
    const file = known ?? (await makeOrReport(recipe, problems));
    if (!file) continue;
    if (!known) cache.set(key, file);
    made.push({ ...file, recipe, isNew: !known });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return made;
}

/** Makes a file; what an editor must mend for it is told together with the problems of other files. */
async function makeOrReport(recipe: Recipe, problems: Problem[]): Promise<MadeFile | undefined> {
  try {
    return await recipe.make();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function checkNames(recipes: readonly Recipe[]): void {
  const names = recipes.map(({ plan }) => plan.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`Twee bestanden om te downloaden heten ${twice}: geef één pagina een andere slug`);
}
