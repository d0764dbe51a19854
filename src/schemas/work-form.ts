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
      /** How the columns share the width, such as [1, 1, 3]; without it they are equally wide. */
      widths: z.array(z.int().min(1).max(12)).optional(),
    })
    .refine(({ columns, widths }) => widths === undefined || widths.length === columns.length, {
      path: ['widths'],
      params: { dutch: 'geef in widths één getal voor elke kolom' },
    })
    .refine((field) => (field.rows === undefined) !== (field.rowLabels === undefined), {
      params: { dutch: 'geef rows (lege rijen) of rowLabels (rijen met een naam), één van beide' },
    }),
]);
export type SheetField = z.infer<typeof sheetField>;

/** A section that is printed. */
const handout = z.strictObject({
  /** The heading of the section. */
  title: s.plainText,
  /** How many, and of whom: "één per groepje". */
  copies: s.plainText,
  /** The step at which it is given. */
  step: z.int().min(1).optional(),
  /** Whether it is cut up, so that its back stays empty. */
  cut: z.boolean().default(false),
  /** Who reads it. */
  reader: z.enum(['deelnemer', 'begeleider']).default('deelnemer'),
});
export type Handout = z.infer<typeof handout>;

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
        /** What participants read on a slide about this step, where its title is meant for the facilitator. */
        screen: s.plainText.optional(),
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
  /** The sections to print, by their headings. */
  handouts: z.array(handout).default([]),
  sheet: z.strictObject({
    title: s.plainText,
    /** How many: "één per deelnemer". */
    copies: s.plainText,
    /** The step at which it is given. */
    step: z.int().min(1).optional(),
    intro: s.richText.optional(),
    fields: z.array(sheetField).min(1),
  }),
  notes: z.array(s.richText).min(1),
  variations: z.array(z.strictObject({ title: s.plainText, text: s.richText })).default([]),
  theory: z.array(s.reference).min(1),
  keywords: s.keywords,
});
export type WorkFormData = z.infer<typeof workFormSchema>;
