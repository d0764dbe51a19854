import { ContentError, type Problem } from '../../model/problems.ts';
import { PageFault } from './typst.ts';

/** A part of what stands on pages, with the file that an editor mends it in. */
export interface SetText {
  file: string;
  text: unknown;
}

const remedies: Readonly<Record<string, string>> = {
  title: 'maak de titel korter, of gebruik kortere woorden',
  quotation: 'een citaat wordt nooit ingekort: kies een korter citaat uit de bron',
  caution: 'maak de kanttekening bij het citaat korter',
  speaker: 'kort de naam of de organisatie van de spreker in',
  action: 'maak de actie korter',
  link: 'maak de tekst van de link korter, of kies een korter adres',
};
const around = 30;

/**
 * What an editor reads of pages that cannot be set.
 *
 * @param format what the pages are, with an article: "de poster (PDF, A4)".
 * @returns nothing for a fault that no editor can mend.
 */
export function contentFault(error: unknown, format: string, texts: readonly SetText[]): ContentError | undefined {
  if (!(error instanceof PageFault)) return undefined;
  const excesses = error.excesses.map(({ file, field, excess }): Problem => ({
    file,
    field,
    message: `past niet op ${format}: in de kleinste letter is de tekst ${excess} millimeter te lang`,
    remedy: remedies[field] ?? 'maak de tekst korter',
  }));
  const signs = error.signs.flatMap((sign) => signProblems(sign, format, texts));
  return new ContentError([...excesses, ...signs]);
}

function signProblems(sign: string, format: string, texts: readonly SetText[]): Problem[] {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `de lettertypen van ${format} hebben het teken ${sign} (${code}) niet`;
  const remedy = 'schrijf het teken in woorden, of gebruik er een dat op elk toetsenbord staat';
  const found = texts.flatMap(({ file, text }) =>
    [...stringsIn(text)].flatMap((words): Problem[] => {
      const at = words.indexOf(sign);
      if (at < 0) return [];
      const place = words.slice(Math.max(0, at - around), at + sign.length + around).trim();
      return [{ file, field: `“${place}”`, message, remedy }];
    }),
  );
  // The words of the interface stand on pages too.
  return found.length > 0 ? found : [{ file: 'content/interface.yaml', field: sign, message, remedy }];
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}
