import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../entries.ts';
import { isFull, metadataJson } from '../../learning-resources.ts';
import type { Page } from '../../model/pages.ts';

export const getStaticPaths = (async () => {
  const { all } = await getLibrary();
  return all
    .filter(isFull)
    .map((page) => ({ params: { page: page.address.replaceAll(/^\/|\/$/g, '') }, props: { page } }));
}) satisfies GetStaticPaths;

/** What JSON-LD tells about a page that has no room for it. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) =>
  new Response(await metadataJson(props.page), { headers: { 'content-type': 'application/ld+json' } });
