/** Tables of a TrueType font by their tag. */
export type Tables = Map<string, Buffer>;

export interface Metrics {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** Width of every character that the font has. */
  advances: Map<string, number>;
}

const headerLength = 12;
const recordLength = 16;

export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = headerLength + index * recordLength;
    const start = font.readUInt32BE(record + 8);
    tables.set(
      font.toString('latin1', record, record + 4),
      font.subarray(start, start + font.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

export function writeTables(tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const header = Buffer.alloc(headerLength + tags.length * recordLength);
  const power = Math.floor(Math.log2(tags.length));
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(recordLength * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(recordLength * (tags.length - 2 ** power), 10);
  const parts = [header];
  let offset = header.length;
  for (const [index, tag] of tags.entries()) {
    const table = tableOf(tables, tag);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const record = headerLength + index * recordLength;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(padded), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table "${tag}".`);
  return table;
}

export function glyphCount(tables: Tables): number {
  return tableOf(tables, 'maxp').readUInt16BE(4);
}

export function readMetrics(font: Buffer): Metrics {
  const tables = readTables(font);
  const hhea = tableOf(tables, 'hhea');
  const hmtx = tableOf(tables, 'hmtx');
  const measured = hhea.readUInt16BE(34);
  const advances = new Map<string, number>();
  for (const [codePoint, glyph] of readCharacterMap(tableOf(tables, 'cmap'))) {
    // Glyphs after the last measured one are as wide as that one.
    advances.set(String.fromCodePoint(codePoint), hmtx.readUInt16BE(Math.min(glyph, measured - 1) * 4));
  }
  return {
    unitsPerEm: tableOf(tables, 'head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    advances,
  };
}

/** Glyph of every character, from a subtable of format 4: the one that every font of this size has. */
function readCharacterMap(cmap: Buffer): Map<number, number> {
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const offset = offsets.find((start) => cmap.readUInt16BE(start) === 4);
  if (offset === undefined) throw new Error('The font has no character map of format 4.');
  const subtable = cmap.subarray(offset);
  const glyphs = new Map<number, number>();
  const size = subtable.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = subtable.readUInt16BE(14 + segment);
    const start = subtable.readUInt16BE(16 + size + segment);
    const delta = subtable.readUInt16BE(16 + 2 * size + segment);
    const place = 16 + 3 * size + segment;
    const range = subtable.readUInt16BE(place);
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) {
      const listed = range === 0 ? codePoint : subtable.readUInt16BE(place + range + 2 * (codePoint - start));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(codePoint, glyph);
    }
  }
  return glyphs;
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < table.length; offset += 4) sum = (sum + table.readUInt32BE(offset)) >>> 0;
  return sum;
}
