import { z } from 'astro/zod';
import * as s from './shared.ts';
import { companions, moments, sectors } from './values.ts';

/** One tip of the poster. The quotation is the source's; action, question and summary are the site's own. */
export const tipSchema = z.strictObject({
  title: s.title,
  slug: s.slug,
  /** Order on the site. The poster has no numbers, so pages never show it. */
  order: s.order,
  description: s.description,
  /** Who says it, exactly as on the poster. */
  speaker: z.strictObject({ name: s.plainText, organisation: s.plainText }),
  /** Word for word from the poster; the build compares it with the source text. */
  quotation: z.string().min(1),
  /** The address that the poster prints with this tip, if any. */
  link: z.strictObject({ url: s.webAddress, text: s.plainText }).optional(),
  /** With whom you do it; the first one is the main one. */
  with: z.array(z.enum(companions)).min(1),
  sectors: z.array(z.enum(sectors)).min(1),
  /** The masterclass whose theme and colour the tip wears. */
  masterclass: s.reference,
  theory: z.array(s.reference).min(1),
  workForms: z.array(s.reference).min(1),
  /** One thing to do today, in one to three sentences. */
  action: s.richText,
  /** When you do the action, and about how many minutes it takes you. */
  moment: z.enum(moments),
  minutes: z.int().min(1).max(60),
  /** The action made smaller, and made bigger. */
  smaller: s.richText,
  bigger: s.richText,
  /** One sentence under the quotation, where research does not bear out what it claims. */
  caution: s.richText.optional(),
  /** One question to yourself or your team. */
  question: s.richText,
  /** The tip in plain Dutch. */
  summary: s.richText,
  keywords: s.keywords,
});
export type TipData = z.infer<typeof tipSchema>;
