import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PaperBlock, PaperDocument } from '../../model/document/document.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { PaperDesign } from '../../tokens/paper-design.ts';
import { drawFigure, type DrawnFigure } from '../png/draw-figure.ts';
import { writeBlocks } from './blocks.ts';
import { innerBlocks, writeContents } from './contents.ts';
import type { PaperLabels } from '../../model/document/labels.ts';
import { page, textWidth } from './measures.ts';
import { ListCount } from './numbering.ts';
import { fixPackage } from './package.ts';
import { propertiesPart } from './properties.ts';
import { plain, styled, tab, writeRuns } from './runs.ts';
import { paragraph, type Kit, type Piece, type Scope } from './scope.ts';
import { stylesPart } from './styles.ts';
import { themeOf } from './theme.ts';

export interface DocxOptions {
  design: Pick<PaperDesign, 'colours'>;
  labels: PaperLabels;
  /** What Word alone shows. */
  words: InterfaceStrings['docx'];
  /** Day of the content, as `2026-01-31`: a file made twice is the same. */
  date: string;
  /** Folder of the project, that the files of figures stand below. */
  root: string;
}

/** Makes a Word file of a document, the same bytes each time. All its looks are in styles that a school can change. */
export async function renderDocx(document: PaperDocument, options: DocxOptions): Promise<Uint8Array> {
  const { design, labels, words, date, root } = options;
  const kit: Kit = {
    labels,
    lists: new ListCount(),
    figures: await drawFigures(document, root, design.colours.ink),
    hasContents: document.hasContents,
    breaksPage: false,
    headings: 0,
  };
  const scope: Scope = { kit, width: textWidth, text: 'Normal', depth: 0, keepsNext: false };
  const theme = themeOf(document.theme, design.colours, labels.siteName);
  const body = [
    ...writeHead(scope, document),
    ...(document.hasContents ? writeContents(document, labels.contents) : []),
    ...writeBlocks(scope, document.blocks),
  ];
  const file = new Document({
    theme: theme.office,
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: {
          titlePage: true,
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
        },
        ...writeEdges(document, labels),
        children: body,
      },
    ],
  });
  return fixPackage(new Uint8Array(await Packer.toBuffer(file)), {
    'word/styles.xml': stylesPart(theme.colours, words.styles),
    'word/numbering.xml': kit.lists.part(),
    'docProps/core.xml': propertiesPart(document, labels.siteName, date),
  });
}

function writeHead(scope: Scope, { kicker, heading, lead, facts }: PaperDocument): Piece[] {
  return [
    paragraph(scope, 'kicker', [plain(kicker)]),
    paragraph(scope, 'Title', writeRuns(heading)),
    ...(lead ? [paragraph(scope, 'Subtitle', writeRuns(lead))] : []),
    ...facts.map(({ label, value }) => paragraph(scope, 'fact', [styled(label, 'factName'), tab(), plain(value)])),
  ];
}

/** Header and footer. The first page has its title below, so its header names the site alone. */
function writeEdges({ title }: PaperDocument, { siteName, page: template }: PaperLabels) {
  const places: Record<string, TextRun> = {
    '{page}': new TextRun({ children: [PageNumber.CURRENT] }),
    '{total}': new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  };
  const number = template.split(/(\{page\}|\{total\})/).map((text) => places[text] ?? plain(text));
  const header = (...children: TextRun[]): Header =>
    new Header({ children: [new Paragraph({ style: 'Header', children })] });
  const footer = (): Footer =>
    new Footer({ children: [new Paragraph({ style: 'Footer', children: [tab(), ...number] })] });
  return {
    headers: { first: header(plain(siteName)), default: header(plain(siteName), tab(), plain(title)) },
    footers: { first: footer(), default: footer() },
  };
}

/** A figure leaves room for others on the page: at most these pixels of 1/96 inch. */
const figureRoom = { width: 260, height: 420 };

async function drawFigures(document: PaperDocument, root: string, colour: string): Promise<Map<string, DrawnFigure>> {
  const files = [...new Set(figureFiles(document.blocks))];
  const drawn = files.map(async (file) => [file, await drawFigure(root, file, colour, figureRoom)] as const);
  return new Map(await Promise.all(drawn));
}

function figureFiles(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.file];
    if (block.type === 'figures') return block.items.map(({ file }) => file);
    return innerBlocks(block).flatMap(figureFiles);
  });
}
