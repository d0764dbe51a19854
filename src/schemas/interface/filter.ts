import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** `{shown}`, `{total}` and `{noun}` are filled in by the island. */
export const filterStrings = z.strictObject({
  label: text,
  all: text,
  allOf: text,
  status: text,
  none: text,
  clear: text,
});
