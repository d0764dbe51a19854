import type { MasterclassData } from '../../schemas/masterclass.ts';
import type { ContentEntry } from '../content.ts';
import type { Problem } from '../problems.ts';
import { themes, themeOfOrder } from '../theme.ts';

/**
 * A masterclass and its variants name each other, and there is a theme for every masterclass. A name that does not exist
 * is left to the relations, which report it.
 */
export function checkMasterclasses(entries: readonly ContentEntry<MasterclassData>[], problems: Problem[]): void {
  const bySlug = new Map(entries.map((entry) => [entry.data.slug, entry]));
  for (const { file, data } of entries) {
    if (data.kind === 'variant') {
      const parent = bySlug.get(data.of);
      if (!parent) continue;
      if (parent.data.kind === 'comparison' && parent.data.variants.includes(data.slug)) continue;
      problems.push({
        file,
        field: 'of',
        message: `${parent.file} noemt deze variant niet`,
        remedy:
          parent.data.kind === 'comparison'
            ? `zet "${data.slug}" daar bij variants, of verbeter of`
            : 'verwijs naar een masterclass van het soort (kind) comparison die deze variant bij variants noemt',
      });
      continue;
    }
    if (themeOfOrder(data.order) === undefined) {
      problems.push({
        file,
        field: 'order',
        message: `${data.order} heeft geen themakleur; er zijn er ${themes.length}`,
        remedy: `geef de masterclass een plaats van 1 tot en met ${themes.length}`,
      });
    }
    if (data.kind !== 'comparison') continue;
    for (const [index, slug] of data.variants.entries()) {
      const variant = bySlug.get(slug);
      if (!variant || (variant.data.kind === 'variant' && variant.data.of === data.slug)) continue;
      problems.push({
        file,
        field: `variants[${index + 1}]`,
        message: `"${slug}" is geen variant van "${data.slug}"`,
        remedy: `zet in ${variant.file} kind: variant en of: ${data.slug}, of haal de naam hier weg`,
      });
    }
  }
}
