import type { APIRoute, GetStaticPaths } from 'astro';
import { socialPictureSlug } from '../../model/urls.ts';
import { pictogramMarkup } from '../../pictograms/pictograms.ts';
import { drawPng } from '../../renderers/png/draw-png.ts';
import type { SocialCard } from '../../model/social/card.ts';
import { drawCard } from '../../renderers/social/draw-card.ts';
import { Typesetter } from '../../renderers/social/typesetter.ts';
import { getSocialCards } from '../../social.ts';
import { strings } from '../../strings.ts';
import { colours, getFonts } from '../../tokens/design.ts';

export const getStaticPaths = (async () => {
  const cards = await getSocialCards();
  return cards.map((card) => ({ params: { slug: socialPictureSlug(card.address) }, props: { card } }));
}) satisfies GetStaticPaths;

/** The picture that other sites show with a link to a page. */
export const GET: APIRoute<{ card: SocialCard }> = async ({ props: { card } }) => {
  const typesetter = new Typesetter(await getFonts());
  const drawing = await drawCard(card, { typesetter, colours, pictogramOf: pictogramMarkup, name: strings.site.name });
  return new Response(await drawPng(drawing), { headers: { 'content-type': 'image/png' } });
};
