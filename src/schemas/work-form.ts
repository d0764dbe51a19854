import { z } from 'astro/zod';
import * as s from './shared.ts';
import { phases, sectors } from './values.ts';

const label = s.richText;

/** One thing to fill in on the participants' sheet. */
const sheetField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lines'), label, lines: z.int().min(1).max(20) }),
  z.strictObject({ kind: z.literal('check'), label, options: z.array(s.richText).min(1) }),
  z.strictObject({
    kind: z.literal('scale'),
    label,
    from: s.plainText,
    to: s.plainText,
    steps: z.int().min(2).max(10),
  }),
  z
    .strictObject({
      kind: z.literal('table'),
      label,
      columns: z.array(s.plainText).min(2).max(6),
      /** Number of empty rows; or use rowLabels. */
      rows: z.int().min(1).max(30).optional(),
      /** What stands in the first column of each row. */
      rowLabels: z.array(s.plainText).optional(),
    })
    .refine((field) => (field.rows === undefined) !== (field.rowLabels === undefined), {
      params: { dutch: 'geef rows (lege rijen) of rowLabels (rijen met een naam), één van beide' },
    }),
]);
export type SheetField = z.infer<typeof sheetField>;

/** A work form that a stranger can run from its page. Minutes are guide minutes. */
export const workFormSchema = z.strictObject({
  title: s.title,
  slug: s.slug,
  order: s.order,
  description: s.description,
  /** Left out when it belongs to all four. */
  masterclass: s.reference.optional(),
  sectors: z.array(z.enum(sectors)).min(1),
  phase: z.enum(phases),
  /** The whole work form, debrief included. guide is the sum of steps and debrief. */
  minutes: s.minutes,
  group: s.group,
  goal: s.richText,
  /** Where it comes from: what the source says and what is our own. */
  origin: s.richText,
  materials: z.array(s.richText).min(1),
  preparation: z.array(s.richText).min(1),
  steps: z
    .array(
      z.strictObject({
        title: s.plainText,
        minutes: z.int().min(1).max(120),
        text: s.richText,
        /** Literal words for the facilitator. */
        say: s.richText.optional(),
      }),
    )
    .min(2),
  debrief: z
    .array(
      z.strictObject({
        title: s.plainText,
        minutes: z.int().min(1).max(60),
        questions: z.array(s.richText).min(1),
      }),
    )
    .min(1),
  /** Agreements, stop rule and aftercare. */
  safety: z.array(s.richText).default([]),
  /** Headings of sections for participants that nothing else marks as such, for example a table. */
  handouts: z.array(s.plainText).default([]),
  sheet: z.strictObject({
    title: s.plainText,
    intro: s.richText.optional(),
    fields: z.array(sheetField).min(1),
  }),
  notes: z.array(s.richText).min(1),
  variations: z.array(z.strictObject({ title: s.plainText, text: s.richText })).default([]),
  theory: z.array(s.reference).min(1),
  keywords: s.keywords,
});
export type WorkFormData = z.infer<typeof workFormSchema>;
