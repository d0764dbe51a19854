import { z } from 'astro/zod';
import * as s from './shared.ts';
import { phases, sectors, sourceTexts } from './values.ts';

const timing = { phase: z.enum(phases), minutes: s.minutes, text: s.richText.optional() };

/** One block of a programme, in running order. */
const programmeItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workForm'), slug: s.reference, ...timing }),
  z.strictObject({ kind: z.literal('theory'), slug: s.reference, ...timing }),
  /** Anything else: a welcome, a break, an explanation. */
  z.strictObject({
    kind: z.literal('activity'),
    title: s.plainText,
    ...timing,
    /** What participants read on its slide: a question, or what they agree on. `text` is for the facilitator. */
    screen: s.plainText.optional(),
  }),
]);
export type ProgrammeItem = z.infer<typeof programmeItem>;

/** What someone said about a pilot, word for word, with the speaker as the source names them. */
const experience = z.strictObject({
  quotation: z.string().min(1),
  speaker: s.plainText,
  role: s.plainText.optional(),
  source: z.enum(sourceTexts),
});

const common = {
  title: s.title,
  slug: s.path,
  order: s.order,
  description: s.description,
  goal: s.richText,
  /** What it yields, in one sentence, for the overview. */
  yields: s.richText,
  audience: s.richText,
  sectors: z.array(z.enum(sectors)).min(1),
  keywords: s.keywords,
};

const session = {
  /** What participants can do afterwards. */
  outcomes: z.array(s.richText).min(1),
  /** How it starts, according to the source. */
  start: s.richText,
  programme: z.array(programmeItem).min(3),
  films: z.array(z.strictObject({ title: s.plainText, reference: s.reference, text: s.richText })).default([]),
  /** What the pilots showed, in our own words. */
  experience: s.richText.optional(),
  experiences: z.array(experience).default([]),
  /** Speaks to participants: it stands on paper that they take home. */
  ownAction: z.strictObject({ text: s.richText, tips: z.array(s.reference).min(1) }),
  preparation: z.array(s.richText).min(1),
  materials: z.array(s.richText).min(1),
  references: z.array(s.reference).min(1),
};

/** A masterclass that can be run, one that only compares its variants, or such a variant. */
export const masterclassSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('masterclass'), ...common, ...session }),
  z.strictObject({
    kind: z.literal('comparison'),
    ...common,
    variants: z.array(s.reference).min(2),
    references: z.array(s.reference).default([]),
  }),
  z.strictObject({
    kind: z.literal('variant'),
    ...common,
    ...session,
    of: s.reference,
    sector: z.enum(sectors),
  }),
]);
export type MasterclassData = z.infer<typeof masterclassSchema>;
