import { buildLibrary, type Library } from '../../model/library/build-library.ts';
import { ContentError } from '../../model/problems.ts';
import { readContent } from './read-content.ts';

/**
 * Reads the content folder and checks all of it.
 *
 * @param root folder that holds `content/`.
 * @throws {ContentError} with every problem, in Dutch.
 */
export function checkContent(root: string): Library {
  const { content, problems } = readContent(root);
  // Relations of entries that were left out would only give false alarms.
  if (problems.length > 0) throw new ContentError(problems);
  const result = buildLibrary(content);
  if (!('library' in result)) throw new ContentError(result.problems);
  return result.library;
}
