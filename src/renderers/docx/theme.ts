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
): { office: IThemeOptions; colours: StyleColours } {
  const hex = (name: keyof PaperDesign['colours']): string => colours[name].replace('#', '');
  const worn: StyleColours = {
    ink: hex('ink'),
    soft: hex('soft'),
    line: hex('hairline'),
    field: hex(theme ?? 'hairline'),
    surface: theme ? hex(`${theme}-surface`) : white,
  };
  const [first, second, third, fourth] = themes;
  const office: IThemeOptions = {
    name: 'Wat kun jij doen?',
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
