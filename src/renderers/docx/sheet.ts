import { runsText, type PaperBlock } from '../../model/document/document.ts';
import { checkBox, plain, tab, writeRuns } from './runs.ts';
import { paragraph, type Piece, type Scope } from './scope.ts';
import { table } from './tables.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

/** Ruled lines: a tab with a leader. What is typed stands on the line, and LibreOffice keeps it, unlike a border. */
export function writeLines(scope: Scope, { label, count }: Block<'lines'>): Piece[] {
  const question = paragraph(scope, 'sheetQuestion', writeRuns(label));
  const lines = Array.from({ length: count }, (_, index) =>
    paragraph(scope, 'writingLine', [tab()], { keepNext: index < count - 1 }),
  );
  return [question, ...lines];
}

export function writeChoices(scope: Scope, { label, options }: Block<'choices'>): Piece[] {
  const question = paragraph(scope, 'sheetQuestion', writeRuns(label));
  const boxes = options.map((option, index) =>
    paragraph(scope, 'choice', [checkBox(runsText(option)), tab(), ...writeRuns(option)], {
      keepNext: index < options.length - 1,
    }),
  );
  return [question, ...boxes];
}

/** A table of one row of boxes. The ends stand with the first and the last number, so that they are read with it. */
export function writeScale(scope: Scope, { label, from, to, steps }: Block<'scale'>): Piece[] {
  const question = paragraph(scope, 'sheetQuestion', writeRuns(label));
  const numbers = Array.from({ length: steps }, (_, index) => index + 1);
  const width = Math.floor(scope.width / steps);
  const endOf = (number: number): string | undefined => (number === 1 ? from : number === steps ? to : undefined);
  const head = numbers.map((number) => {
    const end = endOf(number);
    return [
      paragraph(scope, 'scaleHead', [plain(String(number))]),
      ...(end === undefined ? [] : [paragraph(scope, 'scale', [plain(end)], { keepNext: true })]),
    ];
  });
  const boxes = numbers.map((number) => {
    const end = endOf(number);
    const name = end === undefined ? String(number) : `${number} ${end}`;
    return [paragraph(scope, 'scale', [checkBox(name)])];
  });
  return [
    question,
    table(
      'scaleTable',
      numbers.map(() => width),
      [{ isHead: true, cells: head }, { cells: boxes }],
    ),
  ];
}
