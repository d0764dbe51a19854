import { buildLibrary, type Library } from '../../model/library/build-library.ts';
import { ContentError } from '../../model/problems.ts';
import { checkPageKeywords } from '../../search/keywords.ts';
import { readContent, type SearchContent } from './read-content.ts';

/**
 * Reads the content folder and checks all of it.
 *
 * @param root folder that holds `content/`.
 * @throws {ContentError} with every problem, in Dutch.
 */
export function checkContent(root: string): Library {
  return readSite(root).library;
}

/**
 * Reads the content folder, with what the search is told about words, and checks all of it.
 *
 * @throws {ContentError} with every problem, in Dutch.
 */
export function readSite(root: string): { library: Library; search: SearchContent } {
  const { content, search, problems } = readContent(root);
  // Relations of entries that were left out would only give false alarms.
  if (problems.length > 0) throw new ContentError(problems);
  const result = buildLibrary(content);
  if (!('library' in result)) throw new ContentError(result.problems);
  const unknown = checkPageKeywords(search.pageKeywords, result.library);
  if (unknown.length > 0) throw new ContentError(unknown);
  return { library: result.library, search };
}
