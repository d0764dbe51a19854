import { inlineText } from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { Library } from '../library/build-library.ts';
import type { Page, Tip } from '../pages.ts';
import { addresses } from '../urls.ts';
import { pictogramOf } from '../pictogram.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Mark, QuotationCard, SocialCard, StartLine, TitleCard } from './card.ts';

const stringsFile = 'content/interface.yaml';
const brand = 'merk';

/** A card for each page of the content and for the pages that list them. */
export function socialCards(library: Library, strings: InterfaceStrings): SocialCard[] {
  const { kinds, social } = strings;
  const everyTip: StartLine = { marks: library.tips.map(({ theme }) => ({ theme })) };
  const titleCard = (card: Omit<TitleCard, 'layout' | 'alt'>): TitleCard => ({
    layout: 'title',
    alt: card.kind === undefined ? card.title : fill(social.alt, { kind: card.kind, title: card.title }),
    ...card,
  });
  const overview = (address: string, field: string, title: string, kind?: string): TitleCard =>
    titleCard({
      address,
      source: { file: stringsFile, titleField: field },
      title,
      kind,
      pictogram: brand,
      line: everyTip,
    });

  return [
    {
      layout: 'question',
      address: addresses.home,
      source: { file: stringsFile, titleField: 'home.title' },
      title: strings.home.title,
      line: { marks: library.tips.map((tip) => ({ theme: tip.theme, pictogram: pictogramOf(tip) })) },
      alt: fill(social.altHome, { title: strings.home.title }),
    },
    overview(addresses.tips, 'tips.title', strings.tips.title, kinds.overview),
    overview(addresses.masterclasses, 'masterclasses.title', strings.masterclasses.title, kinds.overview),
    overview(addresses.theory, 'theory.title', strings.theory.title, kinds.overview),
    overview(addresses.workForms, 'workForms.title', strings.workForms.title, kinds.overview),
    overview(addresses.glossary, 'glossary.title', strings.glossary.title),
    overview(addresses.bibliography, 'bibliography.title', strings.bibliography.title),
    overview(addresses.search, 'search.title', strings.search.title),
    overview(addresses.notFound, 'site.notFoundTitle', strings.site.notFoundTitle),
    ...library.all.map((page) =>
      page.kind === 'tip'
        ? tipCard(page, library, strings)
        : titleCard({
            address: page.address,
            source: sourceOf(page),
            title: page.title,
            ...lookOf(page, library, strings),
          }),
    ),
  ];
}

/**
 * The card of a page: its own, or that of the nearest page above it. The home page has one, so that no page goes
 * without.
 */
export function cardAt(address: string, cards: readonly SocialCard[]): SocialCard {
  const card = cards.find((candidate) => candidate.address === address);
  if (card) return card;
  if (address === addresses.home) throw new Error('the home page has no social card');
  return cardAt(address.replace(/[^/]+\/?$/, ''), cards);
}

function tipCard(tip: Tip, { tips }: Library, { kinds, social }: InterfaceStrings): QuotationCard {
  const { name, organisation } = tip.speaker;
  const quotation = inlineText(tip.quotation);
  return {
    layout: 'quotation',
    address: tip.address,
    source: sourceOf(tip),
    theme: tip.theme,
    kind: kinds.tip,
    title: tip.title,
    quotation,
    speaker: name,
    organisation,
    pictogram: pictogramOf(tip),
    line: lineOf(tips, tip),
    alt: fill(social.altTip, { title: tip.title, quotation, speaker: name, organisation }),
  };
}

type Look = Pick<TitleCard, 'theme' | 'kind' | 'pictogram' | 'line'>;

/** How the card of a page looks that is no tip. */
function lookOf(page: Exclude<Page, Tip>, library: Library, { kinds }: InterfaceStrings): Look {
  const { theory, workForms, podcast } = library;
  switch (page.kind) {
    case 'masterclass':
      return {
        theme: page.theme,
        kind: kinds.masterclass,
        pictogram: pictogramOf(page),
        line: lineOf(library.masterclasses, page.parent ?? page),
      };
    case 'theory':
      return {
        theme: page.theme,
        kind: kinds.theory,
        pictogram: page.masterclass ? pictogramOf(page.masterclass) : brand,
        line: lineOf(theory, page),
      };
    case 'workForm':
      return { theme: page.theme, kind: kinds.workForm, pictogram: pictogramOf(page), line: lineOf(workForms, page) };
    case 'podcast':
      return { kind: kinds.podcast, pictogram: 'ui-podcast', line: { marks: podcast.subjects.map(() => ({})) } };
    case 'page':
      return { kind: undefined, pictogram: brand, line: { marks: library.tips.map(({ theme }) => ({ theme })) } };
  }
}

/** A mark for each page of a kind; that of the page itself stands at the line. */
function lineOf<T>(pages: readonly T[], page: T): StartLine {
  const marks: Mark[] = pages.map(() => ({}));
  return { marks, atLine: pages.indexOf(page) };
}

const sourceOf = ({ file }: Page): SocialCard['source'] => ({ file, titleField: 'title' });
