/** The part of subset-font that this project uses; the package carries no types. */
declare module 'subset-font' {
  interface Options {
    keepAllGlyphs?: boolean;
    targetFormat?: 'truetype' | 'woff' | 'woff2';
    /** A number pins the axis. */
    variationAxes?: Record<string, number>;
  }
  export default function subsetFont(font: Uint8Array, text: string | null, options: Options): Promise<Buffer>;
}
