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
 * @throws {ContentError} with every problem of every file, when texts of editors do not fit.
 * @throws when a file cannot be made for another reason, with its name.
 */
export async function makeFiles(recipes: readonly Recipe[], cache: FileCache, maker: string): Promise<Made[]> {
  checkNames(recipes);
  const made: Made[] = [];
  const problems: Problem[] = [];
  for (const recipe of recipes) {
    const key = digestOf(JSON.stringify([maker, recipe.plan, recipe.input]));
    const known = cache.get(key);
    try {
      const file = known ?? (await recipe.make());
      if (!known) cache.set(key, file);
      made.push({ ...file, recipe, isNew: !known });
    } catch (error) {
      if (!(error instanceof ContentError)) throw unmade(recipe, error);
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return made;
}

function unmade({ plan: { name, page } }: Recipe, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`Het bestand ${name} van ${page} kan niet worden gemaakt: ${reason}`, { cause });
}

function checkNames(recipes: readonly Recipe[]): void {
  const names = recipes.map(({ plan }) => plan.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`Twee bestanden om te downloaden heten ${twice}: geef één pagina een andere slug`);
}
