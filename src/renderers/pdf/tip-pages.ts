import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename } from 'node:path';
import type { TipLabels, TipPaper } from '../../model/document/tip-paper.ts';
import { ContentError } from '../../model/problems.ts';
import { themes } from '../../model/theme.ts';
import type { TypesetPages, Typesetter } from './typst.ts';

const root = new URL('../../../', import.meta.url);
const mark = 'src/pictograms/merk.svg';

/**
 * One tip as a poster on A4.
 *
 * @throws {ContentError} when a text does not fit.
 */
export function tipPoster(typesetter: Typesetter, tip: TipPaper, labels: TipLabels, date: string): TypesetPages {
  return setTips(typesetter, 'tip-poster.typ', [tip], { tip, labels }, date, 'de poster (PDF, A4)');
}

/**
 * Tips on cards of A6, four on a sheet: a sheet of fronts, then one of their backs.
 *
 * @throws {ContentError} when a text does not fit.
 */
export function tipCards(
  typesetter: Typesetter,
  tips: readonly TipPaper[],
  labels: TipLabels,
  date: string,
): TypesetPages {
  return setTips(typesetter, 'tip-cards.typ', tips, { tips, labels }, date, 'het kaartje (PDF, A6)');
}

/**
 * All tips on one sheet of A3, by their themes.
 *
 * @throws {ContentError} when a text does not fit.
 */
export function allTipsPoster(
  typesetter: Typesetter,
  tips: readonly TipPaper[],
  labels: TipLabels,
  date: string,
): TypesetPages {
  const byTheme = themes.flatMap((theme) => tips.filter((tip) => tip.theme === theme));
  return setTips(
    typesetter,
    'all-tips-poster.typ',
    byTheme,
    { tips: byTheme, labels },
    date,
    'de poster met alle tips (PDF, A3)',
  );
}

function setTips(
  typesetter: Typesetter,
  template: string,
  tips: readonly TipPaper[],
  data: unknown,
  date: string,
  format: string,
): TypesetPages {
  const paths = [mark, ...tips.map(({ pictogram }) => pictogram)];
  const pictures = Object.fromEntries(
    paths.map((path) => [basename(path), readFileSync(fileURLToPath(new URL(path, root)), 'utf8')]),
  );
  try {
    return typesetter.setPages(template, data, pictures, date);
  } catch (error) {
    throw tooLong(error, format) ?? error;
  }
}

const remedies: Readonly<Record<string, string>> = {
  title: 'maak de titel korter, of gebruik kortere woorden',
  quotation: 'een citaat wordt nooit ingekort: kies een korter citaat uit de bron',
  action: 'maak de actie korter',
  summary: 'maak de uitleg korter',
};

/** What a template says of a text that does not fit, as an editor reads it. */
function tooLong(error: unknown, format: string): ContentError | undefined {
  const text = error instanceof Error ? error.message : '';
  const [, file, field, excess] = /"too long", "([^"]+)", "([^"]+)", (\d+)/.exec(text) ?? [];
  if (file === undefined || field === undefined) return undefined;
  const message = `past niet op ${format}: in de kleinste letter is de tekst ${excess} millimeter te lang`;
  return new ContentError([{ file, field, message, remedy: remedies[field] ?? 'maak de tekst korter' }]);
}
