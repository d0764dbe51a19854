import { headingCharacters, lettersBeyondLatin1, lettersOf, nameCharacters, textCharacters } from './glyphs.ts';

/** One file of a typeface: what of the source it keeps. */
export interface Face {
  /** Name of the file to write, without extension. */
  name: string;
  /** The whole font, as an npm package carries it. */
  source: string;
  /** Axes that get one value. */
  pinned: Record<string, number>;
  /** OpenType features besides kerning. */
  features: string[];
  /** Loaded only by pages that have one of its characters. */
  rare?: boolean;
  /** Characters to keep, given those that the content uses. */
  characters: (used: Iterable<string>) => string;
}

export interface Typeface {
  family: string;
  /** First word of the families of its stand-ins, such as "Text" in "Text Arial". */
  standInFamily: string;
  /** The lightest and the heaviest weight that the styles use. */
  weights: [number, number];
  /** Weights at which a stand-in is measured; a weight between them takes the nearest. */
  standInWeights: number[];
  /** The weight whose kerning serves all weights: kerning that varies would make the file a third heavier. */
  kerningWeight: number;
  faces: [Face, ...Face[]];
}

const packages = '@fontsource-variable';
const bricolage = `${packages}/bricolage-grotesque/files/bricolage-grotesque`;
const atkinson = `${packages}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next`;

/**
 * The typefaces of the site. There is no italic file: the letters of Atkinson's italic are slanted romans, so the slant
 * that a browser makes looks the same.
 */
export const typefaces: Typeface[] = [
  {
    family: 'Bricolage Grotesque',
    standInFamily: 'Display',
    weights: [500, 800],
    standInWeights: [500, 700],
    kerningWeight: 700,
    faces: [
      {
        name: 'display',
        source: `${bricolage}-latin-opsz-normal.woff2`,
        // The optical size with visible ink traps, whose spacing still holds in a button.
        pinned: { opsz: 72 },
        features: [],
        characters: (used) => headingCharacters + lettersOf(used),
      },
    ],
  },
  {
    family: 'Atkinson Hyperlegible Next',
    standInFamily: 'Text',
    weights: [400, 700],
    standInWeights: [400, 700],
    kerningWeight: 400,
    faces: [
      {
        name: 'text',
        source: `${atkinson}-latin-wght-normal.woff2`,
        pinned: {},
        features: ['tnum'],
        characters: (used) => textCharacters + [...used].join(''),
      },
      {
        name: 'text-names',
        source: `${atkinson}-latin-ext-wght-normal.woff2`,
        pinned: {},
        features: [],
        rare: true,
        characters: (used) => nameCharacters + lettersBeyondLatin1(used),
      },
    ],
  },
];
