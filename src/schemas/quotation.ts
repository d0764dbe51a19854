import { z } from 'astro/zod';
import * as s from './shared.ts';
import { sourceTexts } from './values.ts';

/** Who says what in the sources, word for word. Every quotation on the site must be (a part of) one of these. */
export const quotationSchema = z.strictObject({
  source: z.enum(sourceTexts),
  speaker: s.plainText,
  /** Organisation or role, as the source gives it. */
  role: s.plainText.optional(),
  text: z.string().min(1),
});
export type QuotationData = z.infer<typeof quotationSchema>;

export const ledgerSchema = z.array(quotationSchema).min(1);
