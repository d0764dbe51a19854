import { editionDay } from '../../model/edition.ts';
import { fill } from '../../model/fill.ts';
import { hasKnownAddress, type Site } from '../../model/site.ts';

/**
 * What stands at the top of the package of the whole site: the text of the editors with the licence, the edition and the
 * address filled in. A line with the address stays away when nobody knows it.
 */
export function readMe(template: string, site: Site): string {
  const { packages, downloads } = site.strings;
  const lines = template.split('\n').filter((line) => hasKnownAddress(site) || !line.includes('{address}'));
  const date = editionDay(downloads.edition);
  return fill(lines.join('\n'), { address: site.url, licence: packages.licence, date });
}
