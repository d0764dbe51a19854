import type { APIRoute, GetStaticPaths } from 'astro';
import { pictogramMarkup } from '../pictograms/pictograms.ts';
import { appIcons, drawIcon, type AppIcon } from '../renderers/icons/app-icons.ts';
import { drawPng } from '../renderers/png/draw-png.ts';
import { colours } from '../tokens/design.ts';

export const getStaticPaths = (() =>
  appIcons.map((icon) => ({
    params: { icon: icon.address.slice(1, -'.png'.length) },
    props: { icon },
  }))) satisfies GetStaticPaths;

/** The icons of the site that are a PNG. */
export const GET: APIRoute<{ icon: AppIcon }> = async ({ props: { icon } }) =>
  new Response(await drawPng(drawIcon(icon, pictogramMarkup('merk'), colours)), {
    headers: { 'content-type': 'image/png' },
  });
