/** The part of subset-font that this site uses; the package has no types of its own. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number };

  interface Options {
    targetFormat?: 'truetype' | 'woff2';
    keepFeatures?: string[];
    variationAxes?: Record<string, Axis>;
    noHinting?: boolean;
    keepAllGlyphs?: boolean;
  }

  export default function subsetFont(font: Uint8Array, text: string | undefined, options?: Options): Promise<Buffer>;
}
