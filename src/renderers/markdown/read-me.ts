import { fill } from '../../model/fill.ts';
import type { Site } from '../../model/site.ts';

/** What stands at the top of a package: the text of the editors with the address and the licence filled in. */
export function readMe(template: string, { url, strings }: Site): string {
  return fill(template, { address: url, licence: strings.packages.licence });
}
