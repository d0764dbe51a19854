import { getStrings } from './entries.ts';

/** Every Dutch string of the interface, for layouts, components and pages. */
export const strings = await getStrings();

/** Fills `{name}` in a string: `fill('{min} tot {max}', { min: 5, max: 10 })`. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
