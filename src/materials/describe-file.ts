import { fill } from '../model/fill.ts';
import type { InterfaceStrings } from '../schemas/interface.ts';
import type { Material } from './material.ts';

type Downloads = InterfaceStrings['downloads'];

const kilobyte = 1000;

/** Bytes from which a phone makes its owner wait. */
const slow = 500 * kilobyte;

/** Format, length and, of a large file, size: `PDF, 4 pagina’s`, `ZIP, 16 bestanden, 881 kB`. */
export function describeFile(material: Material, downloads: Downloads): string {
  const { format, amount, bytes } = material;
  const units = amount && downloads.units[amount.unit];
  const length = units && fill(amount.count === 1 ? units.one : units.many, { count: amount.count });
  return [downloads.formats[format], length, bytes < slow ? undefined : sizeOf(bytes)].filter(Boolean).join(', ');
}

/** Length and size where there is little room: `4 p. · 120 kB`, in pieces that stay on one line. */
export function measureFile({ amount, bytes }: Material, downloads: Downloads): string {
  const length = amount && fill(downloads.units[amount.unit].short, { count: amount.count });
  return [length, sizeOf(bytes)]
    .filter((piece) => piece !== undefined)
    .map((piece) => piece.replaceAll(' ', '\u00a0'))
    .join(' · ');
}

/** A size as people read it, with a comma: `85 kB`, `1,2 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < kilobyte * kilobyte) return `${Math.max(1, Math.round(bytes / kilobyte))} kB`;
  return `${(bytes / kilobyte / kilobyte).toFixed(1).replace('.', ',')} MB`;
}
