import { parseLanguage, type Language, type LanguageFile } from '../language/language.ts';

/**
 * Loads what the search knows of Dutch.
 *
 * @param base base path of the site, with a slash at the end.
 * @throws when it is missing or broken.
 */
export async function loadLanguage(base: string): Promise<Language> {
  const response = await fetch(`${base}pagefind/taal.json`);
  if (!response.ok) throw new Error(`The language file answered ${response.status}`);
  return parseLanguage((await response.json()) as LanguageFile);
}
