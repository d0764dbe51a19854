import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { interfaceSchema, type InterfaceStrings } from '../../schemas/interface.ts';
import { listFiles } from '../../schemas/list-files.ts';

/**
 * The interface strings of a project, for what is made outside Astro.
 *
 * @throws when they are not complete; the check of the content tells an editor what is missing.
 */
export function readStrings(root: string): InterfaceStrings {
  return interfaceSchema.parse(parse(readFileSync(join(root, listFiles.interface), 'utf8')));
}
