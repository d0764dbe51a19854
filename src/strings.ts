import { getStrings } from './entries.ts';

/** Every Dutch string of the interface, for layouts, components and pages. */
export const strings = await getStrings();
