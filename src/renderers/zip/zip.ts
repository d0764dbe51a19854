import { zipSync, type Zippable } from 'fflate';

/** A file in a package. A text is written as UTF-8. */
export interface ZipEntry {
  path: string;
  data: Uint8Array | string;
}

/** The first day that ZIP knows, for formats that tell their date inside. */
const firstDay = '1980-01-01';

/**
 * The date of every entry. ZIP keeps local time without a zone: a local date gives the same bytes wherever the build
 * runs, and the middle of the day keeps clear of every shift of the clock.
 */
function entryDate(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** Letters that old unpackers read in no other way than they were written; brackets and `.rels` stand in Office files. */
const safePath = /^[A-Za-z0-9_[\]][A-Za-z0-9._[\]-]*(\/([A-Za-z0-9_[\]][A-Za-z0-9._[\]-]*|\.rels$))*$/;

/**
 * A ZIP file with its entries sorted by path: the same entries give the same bytes in any order and any time zone.
 *
 * @param day of every entry, such as `2026-11-24`.
 * @throws when a path is there twice or holds anything but letters without accents, digits, dots and hyphens.
 */
export function zip(entries: readonly ZipEntry[], day = firstDay): Uint8Array {
  return zipInOrder(
    [...entries].sort((a, b) => (a.path < b.path ? -1 : 1)),
    day,
  );
}

/** A ZIP file with its entries in the order given, for formats that want one of them first. */
export function zipInOrder(entries: readonly ZipEntry[], day = firstDay): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const { path, data } of entries) {
    if (!safePath.test(path) || /^\d+$/.test(path)) throw new Error(`zip: "${path}" is no safe path`);
    if (Object.hasOwn(files, path)) throw new Error(`zip: "${path}" is there twice`);
    files[path] = typeof data === 'string' ? encoder.encode(data) : data;
  }
  return zipSync(files, { mtime: entryDate(day), level: 9 });
}

/** A name of a file that is safe in any package: accents go, and what is no letter, digit or dot becomes a hyphen. */
export function safeFileName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
