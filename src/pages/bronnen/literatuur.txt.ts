import { getLibrary } from '../../entries.ts';
import { plainReference } from '../../model/format-reference.ts';
import { strings } from '../../strings.ts';

/** The whole bibliography as text, one work a line. */
export async function GET(): Promise<Response> {
  const { references } = await getLibrary();
  const lines = references.map((reference) => `${plainReference(reference, strings.bibliography)}\n`);
  // A host that names no encoding would make a browser guess; the mark in front tells that it is UTF-8.
  return new Response(`\uFEFF${lines.join('')}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
