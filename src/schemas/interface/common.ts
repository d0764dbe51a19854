import { z } from 'astro/zod';
import { template, text } from './text.ts';
import { companions, moments, phases, sectors } from '../values.ts';

export const siteStrings = z.strictObject({
  name: text,
  /** Below the icon on a home screen: at most 12 signs, so that no phone cuts it. */
  shortName: text.max(12),
  tagline: text,
  skip: text,
  menu: text,
  breadcrumbs: text,
  home: text,
  contents: text,
  previous: text,
  next: text,
  more: text,
  /** Name of the button that switches the dark scheme on and off. */
  scheme: text,
  print: text,
  share: text,
  notFoundTitle: text,
  notFoundDescription: text,
  notFoundText: text,
});

export const navStrings = z.strictObject({
  tips: text,
  masterclasses: text,
  workForms: text,
  theory: text,
  podcast: text,
  glossary: text,
  bibliography: text,
  about: text,
  lab: text,
  reflection: text,
  accessibility: text,
  privacy: text,
  feed: text,
  search: text,
});

export const footerStrings = z.strictObject({
  title: text,
  statement: text,
  sources: text,
});

export const kindsStrings = z.strictObject({
  overview: text,
  tip: text,
  masterclass: text,
  theory: text,
  workForm: text,
  background: text,
  podcast: text,
  page: text,
  glossary: text,
  bibliography: text,
});

export const sectorsStrings = z.record(z.enum(sectors), text);

export const sectorsShortStrings = z.record(z.enum(sectors), text);

export const momentsStrings = z.record(z.enum(moments), text);

export const companionsStrings = z.record(z.enum(companions), text);

export const phasesStrings = z.record(z.enum(phases), text);

export const originsStrings = z.strictObject({
  bronExplained: text,
  redactieExplained: text,
  where: text,
  quotationFrom: template('source'),
  poster: text,
  artikel: text,
  tip: text,
  theory: text,
  masterclass: text,
  podcast: text,
});

export const blocksStrings = z.strictObject({
  tableLabel: text,
  caseLabel: text,
  statementsLabel: text,
  cardsLabel: text,
  taskLabel: text,
  figureLabel: text,
  figuresLabel: text,
  missingLabel: text,
});

export const unitsStrings = z.strictObject({
  minutesShort: text,
  range: template('min', 'max'),
  guide: template('guide'),
  people: template('min', 'max'),
  peopleShort: text,
  rangeShort: template('min', 'max'),
});
