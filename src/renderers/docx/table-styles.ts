import { cellHeadroom, cellPadding } from './measures.ts';
import { nameOf, type StyleNames } from './style-rule.ts';
import { edgeXml, fillXml, type StyleColours } from './style-xml.ts';
import { element } from './xml.ts';

/** Tables to read, to fill in, to cut out and to place a mark in. */
export function tableStyles(colours: StyleColours, names: StyleNames): string[] {
  const thick = { colour: 'ink', size: 2.25 } as const;
  const thin = { colour: 'ink', size: 0.75 } as const;
  const faint = { colour: 'line', size: 0.75 } as const;
  const cut = { colour: 'ink', size: 1, line: 'dashed' } as const;
  const borders = (edges: Record<string, Parameters<typeof edgeXml>[1]>): string => {
    const order = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
    const lines = order.map((side) => (edges[side] ? edgeXml(`w:${side}`, edges[side], colours) : ''));
    return element('w:tblBorders', {}, ...lines);
  };
  const fill = fillXml('surface', colours);
  const headRow = element(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    element('w:tcPr', {}, element('w:tcBorders', {}, edgeXml('w:bottom', { ...thin, size: 1.5 }, colours)), fill),
  );
  const all = { top: thin, left: thin, bottom: thin, right: thin, insideH: thin, insideV: thin };
  const dashed = { top: cut, left: cut, bottom: cut, right: cut, insideH: cut, insideV: cut };
  // The head of cards stands outside the lines to cut along.
  const cardHead = element(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    element(
      'w:tcPr',
      {},
      element(
        'w:tcBorders',
        {},
        ...['top', 'left', 'right'].map(noEdge).toSpliced(2, 0, edgeXml('w:bottom', cut, colours)),
      ),
    ),
  );
  const reading = borders({ top: thick, bottom: thin, insideH: faint });
  return [
    tableStyle(names, 'readingTable', reading, 'table', headRow),
    tableStyle(names, 'fillTable', borders({ ...all, top: thick }), 'table', headRow),
    tableStyle(names, 'cardTable', borders(dashed), 'card', cardHead),
    tableStyle(names, 'figureTable', '', 'figure'),
  ];
}

function noEdge(side: string): string {
  return element(`w:${side}`, { 'w:val': 'nil' });
}

function tableStyle(
  names: StyleNames,
  id: string,
  borders: string,
  kind: keyof typeof cellPadding,
  ...parts: string[]
): string {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': id },
    element('w:name', { 'w:val': nameOf(id, names) }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:qFormat'),
    element('w:tblPr', {}, borders, cellMargins(cellPadding[kind].left, cellHeadroom[kind], cellPadding[kind].right)),
    element('w:trPr', {}, element('w:cantSplit')),
    ...parts,
  );
}

/** Between the edge of a cell and its text, in twips. */
export function cellMargins(left: number, top: number, right = left): string {
  const margin = (name: string, value: number): string => element(`w:${name}`, { 'w:w': value, 'w:type': 'dxa' });
  return element(
    'w:tblCellMar',
    {},
    margin('top', top),
    margin('left', left),
    margin('bottom', top),
    margin('right', right),
  );
}
