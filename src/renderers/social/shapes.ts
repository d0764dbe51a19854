import { markDistance } from '../../model/start-line.ts';
import type { Colours } from '../../tokens/design.ts';
import { placePictogram } from '../png/place-pictogram.ts';
import { pictureSize, type Mark, type StartLine } from '../../model/social/card.ts';

/** Markup of a pictogram by its name. */
export type PictogramSource = (name: string) => string;

export interface LineLook {
  /** Top of the line. */
  y: number;
  thickness: number;
  /** Space at the left and the right of the marks. */
  margin: number;
  /** Across a mark, its outline included. */
  diameter: number;
  /** Outline of a mark. */
  outline: number;
  /** Pixels for each step of distance. */
  step: number;
  /** Colour of the line and the outlines. */
  ink: string;
}

export function placed(markup: string, x: number, y: number): string {
  return `<g transform="translate(${x} ${y})">${markup}</g>`;
}

/** The start line from edge to edge, with its marks below it; one that has reached it touches it and is filled. */
export function startLine(line: StartLine, look: LineLook, colours: Colours, pictogramOf: PictogramSource): string {
  const { y, thickness, margin, ink } = look;
  const bar = `<path fill="${ink}" d="M0 ${y}h${pictureSize.width}v${thickness}H0z"/>`;
  const lane = (pictureSize.width - 2 * margin - look.diameter) / Math.max(1, line.marks.length - 1);
  const marks = line.marks.map((mark, index) => {
    const isAtLine = index === line.atLine;
    const distance = isAtLine ? 0 : markDistance(index);
    const centre = {
      x: round(margin + look.diameter / 2 + index * lane),
      y: round(y + thickness + look.diameter / 2 + distance * look.step),
    };
    return drawMark(mark, centre, isAtLine, look, colours, pictogramOf);
  });
  return bar + marks.join('');
}

function drawMark(
  { theme, pictogram: name }: Mark,
  { x, y }: { x: number; y: number },
  isAtLine: boolean,
  { diameter, outline, ink }: LineLook,
  colours: Colours,
  pictogramOf: PictogramSource,
): string {
  const fill = isAtLine ? ink : colours[theme ?? 'paper'];
  const radius = (diameter - outline) / 2;
  const circle = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${ink}" stroke-width="${outline}"/>`;
  if (name === undefined) return circle;
  const size = Math.round(diameter * 0.6);
  return circle + placePictogram(pictogramOf(name), x - size / 2, y - size / 2, size, ink);
}

const round = (value: number): number => Math.round(value * 10) / 10;
