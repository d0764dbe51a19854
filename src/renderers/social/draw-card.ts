import type { Colours } from '../../tokens/design.ts';
import { placePictogram } from '../png/place-pictogram.ts';
import {
  pictureSize,
  type QuestionCard,
  type QuotationCard,
  type SocialCard,
  type TitleCard,
} from '../../model/social/card.ts';
import { fitText, type TextPlace } from './fit-text.ts';
import { placed, startLine, type LineLook, type PictogramSource } from './shapes.ts';
import type { Typesetter, TypeStyle } from './typesetter.ts';

/** What every picture is drawn with. */
export interface Kit {
  typesetter: Typesetter;
  colours: Colours;
  pictogramOf: PictogramSource;
  /** Name of the site. */
  name: string;
}

const margin = 64;
const textEnd = pictureSize.width - margin;
const textWidth = textEnd - margin;
const headerTop = 36;
/** Where the room below the name of the site starts. */
const headerBottom = 88;
const line = { y: 530, thickness: 18, margin, diameter: 34, outline: 5, step: 6.4 };
/** Between the line and what stands on it. */
const ground = 32;
const heading = { family: 'display', weight: 800, tracking: -0.03 } as const;

/**
 * Draws a card as SVG, with all text in outlines.
 *
 * @throws {ContentError} when a text does not fit.
 */
export async function drawCard(card: SocialCard, kit: Kit): Promise<string> {
  const theme = card.layout === 'question' ? undefined : card.theme;
  const ground = kit.colours[theme ?? 'paper'];
  const ink = kit.colours[theme ? 'on-field' : 'ink'];
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${ground}" d="M0 0h${width}v${height}H0z"/>`,
    await drawLayout(card, ink, kit),
    '</svg>',
  ].join('');
}

function drawLayout(card: SocialCard, ink: string, kit: Kit): Promise<string> {
  switch (card.layout) {
    case 'question':
      return drawQuestion(card, ink, kit);
    case 'quotation':
      return drawQuotation(card, ink, kit);
    case 'title':
      return drawTitle(card, ink, kit);
  }
}

async function drawQuestion(card: QuestionCard, ink: string, kit: Kit): Promise<string> {
  const look: LineLook = { ...line, y: 424, thickness: 22, diameter: 76, step: 16, ink };
  const style = { ...heading, lineHeight: 0.94, wrap: 'balance', colour: ink } as const;
  const room = { width: textWidth, height: look.y - 80, largest: 124, smallest: 80 };
  const title = await fitText(kit.typesetter, card.title, style, room, titleOf(card));
  const top = (look.y - title.height) / 2 - title.size * 0.06;
  return placed(title.markup, margin - 4, top) + startLine(card.line, look, kit.colours, kit.pictogramOf);
}

async function drawQuotation(card: QuotationCard, ink: string, kit: Kit): Promise<string> {
  const { typesetter, colours, pictogramOf } = kit;
  const picture = 224;
  const titleStyle = { ...heading, lineHeight: 1.05, colour: ink } as const;
  const titleRoom = { width: textWidth, height: 72, largest: 64, smallest: 44 };
  const title = await fitText(typesetter, card.title, titleStyle, titleRoom, titleOf(card));

  const speakerStyle = { family: 'text', size: 26, lineHeight: 1.2, colour: ink } as const;
  const name = await typesetter.setLine(card.speaker, { ...speakerStyle, weight: 700 });
  const organisation = await typesetter.setLine(card.organisation, { ...speakerStyle, weight: 400 });
  const speakerTop = line.y - ground - name.height + 6;

  const quoted = {
    family: 'display',
    weight: 500,
    lineHeight: 1.19,
    tracking: -0.012,
    wrap: 'pretty',
    colour: ink,
  } as const;
  const gaps = { title: 10, speaker: 12 };
  const height = speakerTop - gaps.speaker - gaps.title - title.height - headerBottom;
  const room = { width: textWidth - picture - 36, height, largest: 44, smallest: 30 };
  const quotation = await fitText(typesetter, `${card.quotation}”`, quoted, room, {
    file: card.source.file,
    field: 'quotation',
    remedy: 'een citaat wordt nooit ingekort: kies een korter citaat uit de bron',
  });
  const mark = await typesetter.setLine('“', { ...quoted, size: quotation.size });

  const quotationTop = speakerTop - gaps.speaker - quotation.height;
  return [
    await drawHeader(card.kind, ink, kit),
    placed(title.markup, margin - 2, quotationTop - gaps.title - title.height),
    placed(mark.markup, margin - mark.width - 1, quotationTop),
    placed(quotation.markup, margin, quotationTop),
    placed(name.markup, margin, speakerTop),
    placed(organisation.markup, margin + name.width + 14, speakerTop),
    placePictogram(pictogramOf(card.pictogram), textEnd - picture, line.y - ground - picture, picture, ink),
    startLine(card.line, { ...line, ink }, colours, pictogramOf),
  ].join('');
}

async function drawTitle(card: TitleCard, ink: string, kit: Kit): Promise<string> {
  const { typesetter, colours, pictogramOf } = kit;
  const picture = 304;
  const style = { ...heading, lineHeight: 1, wrap: 'balance', colour: ink } as const;
  const room = {
    width: textWidth - picture - 44,
    height: line.y - ground - headerBottom - 16,
    largest: 132,
    smallest: 56,
  };
  const title = await fitText(typesetter, card.title, style, room, titleOf(card));
  return [
    await drawHeader(card.kind, ink, kit),
    placed(title.markup, margin - 4, line.y - ground - title.height + title.size * 0.06),
    placePictogram(pictogramOf(card.pictogram), textEnd - picture, line.y - ground - picture, picture, ink),
    startLine(card.line, { ...line, ink }, colours, pictogramOf),
  ].join('');
}

/** The name of the site with its mark, and what kind of page this is. */
async function drawHeader(kind: string | undefined, ink: string, kit: Kit): Promise<string> {
  const style: TypeStyle = { family: 'display', weight: 800, size: 28, lineHeight: 1.2, tracking: -0.02, colour: ink };
  const name = await kit.typesetter.setLine(kit.name, style);
  const kicker = kind === undefined ? undefined : await kit.typesetter.setLine(kind, style);
  return [
    placePictogram(kit.pictogramOf('merk'), margin, headerTop, 36, ink),
    placed(name.markup, margin + 46, headerTop),
    kicker ? placed(kicker.markup, textEnd - kicker.width, headerTop) : '',
  ].join('');
}

const titleOf = ({ source }: SocialCard): TextPlace => ({
  file: source.file,
  field: source.titleField,
  remedy: 'maak de titel korter, of gebruik kortere woorden',
});
