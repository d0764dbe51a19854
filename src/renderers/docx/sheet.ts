import { runsText, type PaperBlock } from '../../model/document/document.ts';
import { keepWhole } from './keeping.ts';
import { paragraph, type Piece } from './pieces.ts';
import { checkBox, plain, ruledLine, tab, writeRuns } from './runs.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

/** Ruled lines: each a tab with a leader, that LibreOffice keeps, unlike a border. */
export function writeLines({ label, count }: Block<'lines'>): Piece[] {
  const lines = Array.from({ length: count }, (_, index) =>
    paragraph('writingLine', ruledLine(runsText(label), index + 1)),
  );
  return whole([paragraph('sheetQuestion', writeRuns(label)), ...lines]);
}

export function writeChoices({ label, options }: Block<'choices'>): Piece[] {
  const boxes = options.map((option) => paragraph('choice', [checkBox(runsText(option)), tab(), ...writeRuns(option)]));
  return whole([paragraph('sheetQuestion', writeRuns(label)), ...boxes]);
}

/** One line of numbered boxes between the two ends. Its tabs put the boxes of scales below each other. */
export function writeScale({ label, from, to, steps }: Block<'scale'>): Piece[] {
  const boxes = Array.from({ length: steps }, (_, index) => {
    const number = index + 1;
    const end = number === 1 ? ` ${from}` : number === steps ? ` ${to}` : '';
    return [tab(), checkBox(`${number}${end}`), plain(`\u00a0${number}`)];
  });
  const line = paragraph('scale', [plain(from), ...boxes.flat(), tab(), plain(to)]);
  return whole([paragraph('sheetQuestion', writeRuns(label)), line]);
}

function whole(pieces: Piece[]): Piece[] {
  keepWhole(pieces);
  return pieces;
}
