import { getLibrary } from './entries.ts';
import { withoutBase } from './model/urls.ts';
import type { SocialCard } from './model/social/card.ts';
import { cardAt, socialCards } from './model/social/cards.ts';
import { strings } from './strings.ts';

let cards: Promise<SocialCard[]> | undefined;

/** What the social pictures show; made once, and anew for each page in `astro dev`. */
export function getSocialCards(): Promise<SocialCard[]> {
  if (import.meta.env.DEV) return makeCards();
  cards ??= makeCards();
  return cards;
}

/** The card of the page at a path of this build, base path included. */
export async function socialCardOf(pathname: string): Promise<SocialCard> {
  return cardAt(withoutBase(pathname, import.meta.env.BASE_URL), await getSocialCards());
}

const makeCards = async (): Promise<SocialCard[]> => socialCards(await getLibrary(), strings);
