import { pictogramMarkup } from '../pictograms/pictograms.ts';
import { drawIcon, favicon } from '../renderers/icons/app-icons.ts';
import { wrapIco } from '../renderers/icons/ico.ts';
import { drawPng } from '../renderers/png/draw-png.ts';
import { colours } from '../tokens/design.ts';

/** The icon for browsers that know no icon in SVG. */
export async function GET(): Promise<Response> {
  const png = await drawPng(drawIcon(favicon, pictogramMarkup('merk'), colours));
  return new Response(wrapIco(png, favicon.size), { headers: { 'content-type': 'image/x-icon' } });
}
