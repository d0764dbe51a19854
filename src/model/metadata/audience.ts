import type { InterfaceStrings } from '../../schemas/interface.ts';
import { sectors, type Sector } from '../../schemas/values.ts';
import type { Masterclass, Page } from '../pages.ts';

/** Sectors that a page is for, in their fixed order; none when it is for everybody. */
export function sectorsOf(page: Page): Sector[] {
  const own = page.kind === 'theory' ? page.masterclasses.flatMap((masterclass) => masterclass.sectors) : undefined;
  const all = own ?? ('sectors' in page ? page.sectors : []);
  return sectors.filter((sector) => all.includes(sector));
}

/** The theme of a page under the name that visitors know; undefined for a page without one. */
export function themeTitleOf(page: Page, { theory }: InterfaceStrings): string | undefined {
  switch (page.kind) {
    case 'masterclass':
      return (page.parent ?? page).title;
    case 'tip':
      return page.masterclass.title;
    case 'theory':
    case 'workForm':
      return page.masterclass?.title ?? theory.everyMasterclass;
    case 'podcast':
    case 'page':
      return undefined;
  }
}

/** Masterclasses that a page is a part of. */
export function masterclassesOf(page: Page): Masterclass[] {
  switch (page.kind) {
    case 'tip':
      return [page.masterclass];
    case 'masterclass':
      return page.parent ? [page.parent] : [];
    case 'theory':
    case 'workForm':
      return page.masterclasses;
    case 'podcast':
    case 'page':
      return [];
  }
}

/** Minutes that a page takes to do, as planned; undefined for what is read. */
export function minutesOf(page: Page): number | undefined {
  switch (page.kind) {
    case 'tip':
      return page.minutes;
    case 'workForm':
      return page.minutes.guide;
    case 'masterclass':
      return page.session?.programme.reduce((sum, { minutes }) => sum + minutes.guide, 0);
    default:
      return undefined;
  }
}

/** Minutes as ISO 8601 writes a duration: `PT1H30M`. */
export function isoDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
