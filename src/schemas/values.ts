// Plain values, without Zod: the model and the browser read them too.

/** School sectors, in the order in which filters show them. */
export const sectors = ['po', 'vo', 'mbo', 'opleiding'] as const;
export type Sector = (typeof sectors)[number];

/** With whom a tip is done. */
export const companions = ['alleen', 'leerlingen', 'team', 'school'] as const;
export type Companion = (typeof companions)[number];

/** When the action of a tip is done. */
export const moments = ['in-de-les', 'buiten-de-les'] as const;
export type Moment = (typeof moments)[number];

/** Phases of a session, in the order in which they happen. */
export const phases = ['start', 'verkennen', 'verwerken', 'dialoog', 'afsluiten'] as const;
export type Phase = (typeof phases)[number];

/** The two sources that the site quotes. */
export const sourceTexts = ['poster', 'artikel'] as const;
export type SourceText = (typeof sourceTexts)[number];
