import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename } from 'node:path';
import type { TipLabels, TipPaper } from '../../model/document/tip-paper.ts';
import { themes } from '../../model/theme.ts';
import { contentFault } from './faults.ts';
import type { TypesetPages, Typesetter } from './typst.ts';

const root = new URL('../../../', import.meta.url);
const mark = 'src/pictograms/merk.svg';

/**
 * One tip as a poster on A4.
 *
 * @throws {ContentError} when a text does not fit, or has a sign that the fonts lack.
 */
export function tipPoster(typesetter: Typesetter, tip: TipPaper, labels: TipLabels, date: string): TypesetPages {
  return setTips(typesetter, 'tip-poster.typ', [tip], { tip, labels }, date, 'de poster (PDF, A4)');
}

/**
 * Tips on cards of A6, four on a sheet: a sheet of fronts, then one of their backs.
 *
 * @throws {ContentError} when a text does not fit, or has a sign that the fonts lack.
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
 * @throws {ContentError} when a text does not fit, or has a sign that the fonts lack.
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
    throw (
      contentFault(
        error,
        format,
        tips.map((tip) => ({ file: tip.file, text: tip })),
      ) ?? error
    );
  }
}
