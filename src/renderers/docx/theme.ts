import type { IThemeOptions } from 'docx';
import { themes, type Theme } from '../../model/theme.ts';
import type { PaperDesign } from '../../tokens/paper-design.ts';
import type { StyleColours } from './style-xml.ts';

const white = 'ffffff';

/**
 * Arial stands on every computer in a school, on a tablet and in every office program, at the same widths. The fonts of
 * the site are on none. As fonts of the theme they change for the whole document in one place.
 */
const fonts = { headings: 'Arial', body: 'Arial' };

/** The colours of a document in one theme of the site, for its styles and for the palette that Word offers. */
export function themeOf(
  theme: Theme | undefined,
  colours: PaperDesign['colours'],
  name: string,
): { office: IThemeOptions; colours: StyleColours } {
  const hex = (name: keyof PaperDesign['colours']): string => colours[name].replace('#', '');
  const worn: StyleColours = {
    ink: hex('ink'),
    soft: hex('soft'),
    line: hex('hairline'),
    field: hex(theme ?? 'mark'),
    surface: theme ? hex(`${theme}-surface`) : tint(hex('mark'), 0.4),
  };
  const [first, second, third, fourth] = themes;
  const office: IThemeOptions = {
    name,
    fonts,
    colors: {
      dark1: worn.ink,
      light1: white,
      dark2: worn.soft,
      light2: worn.surface,
      accent1: worn.field,
      accent2: hex(first),
      accent3: hex(second),
      accent4: hex(third),
      accent5: hex(fourth),
      accent6: worn.line,
      hyperlink: worn.ink,
      followedHyperlink: worn.soft,
    },
  };
  return { office, colours: worn };
}

/** A colour `rrggbb` on white paper, as strong as this part of it. */
function tint(colour: string, strength: number): string {
  const channels = [0, 2, 4].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
  return channels.map((channel) => Math.round(255 - (255 - channel) * strength).toString(16)).join('');
}
