import { Document, Packer, SectionType, type FileChild, type ISectionOptions } from 'docx';
import type { PaperBlock, PaperDocument } from '../../model/document/document.ts';
import type { PaperLabels } from '../../model/document/labels.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { PaperDesign } from '../../tokens/paper-design.ts';
import { writeBlocks } from './blocks.ts';
import { writeContents } from './contents.ts';
import { drawFigures } from './figures.ts';
import { keepEnd, keepWhole } from './keeping.ts';
import { page, textWidth } from './measures.ts';
import { ListCount } from './numbering.ts';
import { pack } from './pack.ts';
import { fixPackage } from './package.ts';
import { writeEdges } from './page-edges.ts';
import { gap, paragraph, type Piece } from './pieces.ts';
import { propertiesPart } from './properties.ts';
import { plain, styled, tab, writeRuns } from './runs.ts';
import type { Kit, Scope } from './scope.ts';
import { stylesPart } from './styles.ts';
import { themeOf } from './theme.ts';

export interface DocxOptions {
  design: Pick<PaperDesign, 'colours'>;
  labels: PaperLabels;
  /** What Word alone shows. */
  words: InterfaceStrings['docx'];
  /** Address in full of the page that the document belongs to; absent when it is not known. */
  address?: string;
  /** Day of the content, as `2026-01-31`: a file made twice is the same. */
  date: string;
  /** Folder of the project, that the files of figures stand below. */
  root: string;
}

/** Makes a Word file of a document, the same bytes each time. All its looks are in styles that a school can change. */
export async function renderDocx(document: PaperDocument, options: DocxOptions): Promise<Uint8Array> {
  const { design, labels, words, address, date, root } = options;
  const kit: Kit = {
    labels,
    lists: new ListCount(),
    figures: await drawFigures(document, root, design.colours.ink),
    hasContents: document.hasContents,
    listed: 0,
  };
  const scope: Scope = { kit, width: textWidth, text: 'Normal', depth: 0 };
  const theme = themeOf(document.theme, design.colours, labels.siteName);
  const sheets = sheetsOf(document.blocks).map((blocks) => writeBlocks(scope, blocks));
  addColophon(sheets, document);
  const [first = [], ...others] = sheets.map((pieces) => pack(endSheet(pieces)));
  const contents = document.hasContents ? writeContents(document, labels.contents) : [];
  const bodies: FileChild[][] = [[...pack(writeHead(document)), ...contents, ...first], ...others];
  const file = new Document({
    theme: theme.office,
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: bodies.map((children, index) =>
      index === 0
        ? { properties: { ...pageLayout, titlePage: true }, ...writeEdges(document, labels, address), children }
        : // Word and LibreOffice give a section without a header or a footer those of the one before.
          { properties: { ...pageLayout, type: SectionType.ODD_PAGE }, children },
    ),
  });
  return fixPackage(new Uint8Array(await Packer.toBuffer(file)), {
    'word/styles.xml': stylesPart(theme.colours, words.styles),
    'word/numbering.xml': kit.lists.part(),
    'docProps/core.xml': propertiesPart(document, labels.siteName, date),
  });
}

const pageLayout: ISectionOptions['properties'] = {
  page: {
    size: { width: page.width, height: page.height },
    margin: {
      top: page.top,
      bottom: page.bottom,
      left: page.side,
      right: page.side,
      header: page.header,
      footer: page.footer,
    },
  },
};

/** The blocks of each sheet of paper that begins on its front. */
function sheetsOf(blocks: readonly PaperBlock[]): PaperBlock[][] {
  const sheets: PaperBlock[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'pageBreak' && block.isRightHand) sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  // A section without a paragraph would be an empty sheet.
  return sheets.filter((sheet, index) => index === 0 || sheet.some(({ type }) => type !== 'pageBreak'));
}

/** Word ends a sheet and a document with a paragraph. */
function endSheet(pieces: Piece[]): Piece[] {
  return pieces.at(-1)?.type === 'table' ? [...pieces, gap()] : pieces;
}

function writeHead({ kicker, heading, lead, facts }: PaperDocument): Piece[] {
  return [
    paragraph('kicker', [plain(kicker)]),
    paragraph('Title', writeRuns(heading)),
    ...(lead ? [paragraph('Subtitle', writeRuns(lead))] : []),
    ...facts.map(({ label, value }) => paragraph('fact', [styled(label, 'factName'), tab(), plain(value)])),
  ];
}

/** Puts the colophon on the page of the last words: it is never a page of its own. */
function addColophon(sheets: Piece[][], { colophon = [] }: PaperDocument): void {
  const last = sheets.at(-1);
  if (!last || colophon.length === 0) return;
  const pieces = colophon.map((runs) => paragraph('colophon', writeRuns(runs)));
  keepWhole(pieces);
  keepEnd(last);
  last.push(...pieces);
}
