import { z } from 'astro/zod';
import * as s from './shared.ts';

/** A page of plain text, such as the accessibility statement. */
export const pageSchema = z.strictObject({
  title: s.title,
  /** Address of the page: `over/kennislab` becomes /over/kennislab/. */
  slug: s.path,
  description: s.description,
  keywords: s.keywords,
});
export type PageData = z.infer<typeof pageSchema>;
