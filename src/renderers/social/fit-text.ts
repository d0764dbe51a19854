import { ContentError } from '../../model/problems.ts';
import type { TextBlock, Typesetter, TypeStyle } from './typesetter.ts';

/** Room for a text, and the sizes that it may have, in pixels. */
export interface Room {
  width: number;
  height: number;
  largest: number;
  smallest: number;
}

/** Which text it is, for the message when it does not fit. */
export interface TextPlace {
  file: string;
  field: string;
  remedy: string;
}

/** Each attempt is this much smaller than the one before, and by at least a pixel. */
const shrink = 0.98;

/**
 * Sets a text as large as its room allows. Nothing is ever cut.
 *
 * @throws {ContentError} when it does not fit in the smallest size, with how much it is too long.
 */
export async function fitText(
  typesetter: Typesetter,
  text: string,
  style: Omit<TypeStyle, 'size'>,
  room: Room,
  place: TextPlace,
): Promise<TextBlock & { size: number }> {
  const widest = await typesetter.widestWord(text, { ...style, size: room.largest });
  const largest = Math.min(room.largest, (room.largest * room.width) / widest.width);
  if (largest < room.smallest) {
    const width = Math.round((widest.width * room.smallest) / room.largest);
    throw tooLong(place, `het woord "${widest.word}" ${width - room.width} pixels te breed`);
  }
  // Smaller letters may take a line more when lines are balanced, so that halving the range would miss the largest.
  for (let size = Math.floor(largest); size >= room.smallest; size = Math.floor(size * shrink)) {
    const block = await typesetter.set(text, { ...style, size }, room.width);
    if (block.height <= room.height) return { ...block, size };
  }
  const block = await typesetter.set(text, { ...style, size: room.smallest }, room.width);
  const pixels = block.height - room.height;
  if (pixels <= 0) return { ...block, size: room.smallest };
  const characters = Math.ceil(text.length * (1 - room.height / block.height));
  throw tooLong(
    place,
    `de tekst van ${text.length} tekens ${pixels} pixels te hoog, ongeveer ${characters} tekens te lang`,
  );
}

function tooLong({ file, field, remedy }: TextPlace, excess: string): ContentError {
  const message = `past niet op het deelbeeld (PNG van 1200 bij 630): in de kleinste letter is ${excess}`;
  return new ContentError([{ file, field, message, remedy }]);
}
