import { z } from 'astro/zod';
import { text } from './text.ts';

/** What Word alone shows of a document. */
export const docxStrings = z.strictObject({
  /** Names in the list of styles. Word sorts them, so names of one family begin alike. No two are the same. */
  styles: z.strictObject({
    kicker: text,
    origin: text,
    fact: text,
    statement: text,
    quotationSource: text,
    sayLabel: text,
    say: text,
    boxLabel: text,
    boxTitle: text,
    blockTitle: text,
    turn: text,
    figure: text,
    figureCaption: text,
    reference: text,
    colophon: text,
    gap: text,
    tableHead: text,
    tableText: text,
    tableRowHead: text,
    cardTitle: text,
    cardText: text,
    cardBullet: text,
    sheetQuestion: text,
    writingLine: text,
    choice: text,
    scale: text,
    label: text,
    factName: text,
    speaker: text,
    direction: text,
    tickBox: text,
    readingTable: text,
    fillTable: text,
    cardTable: text,
    figureTable: text,
  }),
});
