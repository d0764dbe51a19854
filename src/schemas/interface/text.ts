import { z } from 'astro/zod';

/** A string of the interface without anything to fill in. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !/[{}]/.test(value), {
    params: { dutch: 'deze tekst heeft niets om in te vullen: haal de accolades weg' },
  });

/** A string with places to fill in, written as `{name}`; it names each of them and no other. */
export function template(...names: string[]): z.ZodType<string> {
  const wanted = [...names].sort().join(', ');
  return z
    .string()
    .trim()
    .min(1)
    .refine((value) => [...new Set(value.match(/(?<=\{)\w+(?=\})/g))].sort().join(', ') === wanted, {
      params: {
        dutch: `de plekken om in te vullen kloppen niet: gebruik precies ${names.map((name) => `{${name}}`).join(' en ')}`,
      },
    });
}
