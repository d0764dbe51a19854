import { addresses } from '../../model/urls.ts';
import type { Colours } from '../../tokens/design.ts';
import { placePictogram } from '../png/place-pictogram.ts';

export interface AppIcon {
  /** Address of the PNG, from the root of the site. */
  address: string;
  /** Pixels of a side. */
  size: number;
  /** Part of the side that the mark takes. */
  share: number;
  /** Present on icons that the manifest names. `maskable`: a system may cut a circle out of it. */
  purpose?: 'any' | 'maskable';
}

/** The icon that stands in for the one in SVG where a browser does not know that. */
export const favicon: Omit<AppIcon, 'address'> = { size: 32, share: 0.8 };

/** Icons as PNG: for the home screen of an iPhone, and for the manifest. */
export const appIcons: readonly AppIcon[] = [
  { address: addresses.touchIcon, size: 180, share: 0.66 },
  { address: '/icoon-192.png', size: 192, share: 0.72, purpose: 'any' },
  { address: '/icoon-512.png', size: 512, share: 0.72, purpose: 'any' },
  // What may be cut off lies outside a circle of 80 % across; a square of 56 % fits in it.
  { address: '/icoon-512-maskable.png', size: 512, share: 0.54, purpose: 'maskable' },
];

/** SVG of the mark of the site on a yellow field, which shows on light and dark alike. */
export function drawIcon({ size, share }: Pick<AppIcon, 'size' | 'share'>, mark: string, colours: Colours): string {
  const ground = colours.geel;
  const ink = colours['on-field'];
  const side = Math.round((size * share) / 2) * 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<path fill="${ground}" d="M0 0h${size}v${size}H0z"/>`,
    placePictogram(mark, (size - side) / 2, (size - side) / 2, side, ink),
    '</svg>',
  ].join('');
}
