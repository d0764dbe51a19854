import satori, { type Font } from 'satori';

export interface TypeStyle {
  family: 'display' | 'text';
  weight: number;
  /** In pixels. */
  size: number;
  /** Times the size. */
  lineHeight: number;
  /** Space between letters, times the size. */
  tracking?: number;
  /** Lines of equal length for a title, no lone last word for running text. */
  wrap?: 'balance' | 'pretty';
  colour: string;
}

/** Text as drawn outlines, with the room it takes in pixels. */
export interface TextBlock {
  markup: string;
  width: number;
  height: number;
}

/** Sets text in outlines, so that a picture needs no font where it is drawn and is the same on every machine. */
export class Typesetter {
  readonly #fonts: Font[];

  constructor(fonts: Font[]) {
    this.#fonts = fonts;
  }

  /** Text broken into lines of at most this width; a word that is wider sticks out. */
  set(text: string, style: TypeStyle, width: number): Promise<TextBlock> {
    return this.#draw(text, style, { width });
  }

  /** Text on one line. */
  setLine(text: string, style: TypeStyle): Promise<TextBlock> {
    return this.#draw(text, style, { height: Math.ceil(style.size * style.lineHeight) });
  }

  /** The widest word of a text, with its width in pixels. */
  async widestWord(text: string, style: TypeStyle): Promise<{ word: string; width: number }> {
    const words = [...new Set(text.split(/\s+/))].sort((a, b) => b.length - a.length);
    // A word of less than half the letters is never wider.
    const least = (words[0]?.length ?? 0) / 2;
    let widest = { word: '', width: 0 };
    for (const word of words.filter(({ length }) => length >= least)) {
      const { width } = await this.setLine(word, style);
      if (width > widest.width) widest = { word, width };
    }
    return widest;
  }

  async #draw(text: string, style: TypeStyle, size: { width: number } | { height: number }): Promise<TextBlock> {
    const element = {
      type: 'div',
      key: null,
      props: {
        children: text,
        style: {
          display: 'flex',
          color: style.colour,
          fontFamily: style.family,
          fontWeight: style.weight,
          fontSize: style.size,
          lineHeight: style.lineHeight,
          letterSpacing: style.size * (style.tracking ?? 0),
          textWrap: style.wrap ?? 'wrap',
        },
      },
    };
    const svg = await satori(element, {
      ...size,
      fonts: this.#fonts,
      loadAdditionalAsset: (_, characters) => {
        throw new Error(
          `het lettertype "${style.family}" heeft geen teken voor "${characters}" in "${text}"; schrijf het anders of kies een ander teken`,
        );
      },
    });
    const [, width = '', height = '', markup = ''] =
      /^<svg width="(\d+)" height="(\d+)".*?<\/mask>(.*)<\/svg>$/s.exec(svg) ?? [];
    return { markup, width: Number(width), height: Number(height) };
  }
}
