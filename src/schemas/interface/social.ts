import { z } from 'astro/zod';
import { template } from './text.ts';

/** What stands on the pictures that other sites show with a link, for who can't see them. */
export const socialStrings = z.strictObject({
  altHome: template('title'),
  altTip: template('title', 'quotation', 'speaker', 'organisation'),
  alt: template('kind', 'title'),
});
