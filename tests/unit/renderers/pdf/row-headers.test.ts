import { describe, expect, it } from 'vitest';
import { withRowHeaders } from '../../../../src/renderers/pdf/row-headers.ts';

const cell = (row: number, column: number, content: string): string =>
  `${row * 10 + column} 0 obj
<<
  /Type /StructElem
  /S /TD
  /P ${row} 0 R
  /A [<<
    /O /Table
    /Headers [(U1x${column}y0)]
  >>]
  /K [${content}]
>>
endobj
`;

/** A PDF with these objects and a table of where they begin. */
function pdfOf(objects: string[]): Uint8Array {
  let body = '%PDF-1.7\n';
  const places = objects.map((object) => {
    body += object;
    return body.length - object.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n\r\n`).join('');
  const table = `xref\n0 ${objects.length}\n${rows}trailer\n<< >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(`${body}\n${table}`.replace('endobj\n\nxref', 'endobj\nxref'), 'latin1');
}

const read = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('withRowHeaders', () => {
  const text = read(withRowHeaders(pdfOf([cell(1, 0, '4'), cell(1, 1, '5'), cell(2, 0, ''), cell(2, 1, '')])));

  it('makes the first cell of a row its header', () => {
    expect(text).toMatch(/10 0 obj[^]*?\/S \/TH[^]*?\/Scope \/Row/);
  });

  it('lets the other cells of that row find their headers by where they stand', () => {
    expect(/11 0 obj[^]*?endobj/.exec(text)?.[0]).not.toContain('/Headers');
  });

  it('leaves a row that begins with an empty cell as it is', () => {
    expect(/20 0 obj[^]*?endobj/.exec(text)?.[0]).toContain('/S /TD');
  });

  it('tells where each object begins', () => {
    const places = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
    expect(places.map((place) => text.slice(place, place + 8))).toEqual([10, 11, 20, 21].map((id) => `${id} 0 obj`));
  });

  it('tells where that table begins', () => {
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])).startsWith('xref')).toBe(true);
  });

  it('leaves a PDF without tables alone', () => {
    const pdf = pdfOf(['1 0 obj\n<< >>\nendobj\n']);
    expect(withRowHeaders(pdf)).toBe(pdf);
  });
});
