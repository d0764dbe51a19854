import { z } from 'astro/zod';

/** What visitors type: one to four words without punctuation. */
const wording = z.string().refine((text) => /^[\p{L}\p{N}’'+-]+( [\p{L}\p{N}’'+-]+){0,3}$/u.test(text), {
  params: { dutch: 'dit zijn meer dan vier woorden, of er staat een leesteken in: maak het korter' },
});

/** Words of one meaning, and words that have to do with them. */
export const wordGroupSchema = z.strictObject({
  same: z.array(wording).min(1),
  related: z.array(wording).default([]),
});

/** The thesaurus of the search: a word stands in one group only, so that it means one thing. */
export const thesaurusSchema = z.array(wordGroupSchema).superRefine((groups, context) => {
  const places = new Map<string, number>();
  for (const [index, { same }] of groups.entries()) {
    for (const [place, word] of same.entries()) {
      const earlier = places.get(word.toLowerCase());
      if (earlier === undefined) places.set(word.toLowerCase(), index);
      else {
        context.addIssue({
          code: 'custom',
          path: [index, 'same', place],
          params: {
            dutch: `"${word}" staat al in het groepje van "${groups[earlier]?.same[0] ?? ''}": laat het in één groepje staan`,
          },
        });
      }
    }
  }
});

/** What editors decide about compounds. */
export const compoundsSchema = z.strictObject({
  whole: z.array(wording).default([]),
  parts: z
    .array(
      z.string().refine((word) => /^\p{L}+(\|\p{L}+)+$/u.test(word), {
        params: { dutch: 'er staat geen streep tussen de delen: schrijf school|advies' },
      }),
    )
    .default([]),
});

/** By the name of a page, such as `tip:growth-mindset`: words that it is found by though they do not stand on it. */
export const pageKeywordsSchema = z.record(z.string(), z.array(wording).min(1));
export type PageKeywords = z.infer<typeof pageKeywordsSchema>;
