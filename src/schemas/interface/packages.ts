import { z } from 'astro/zod';
import * as s from '../shared.ts';
import { template, text } from './text.ts';

/** What stands in packages to take along, and what other systems are told about the site. */
export const packagesStrings = z.strictObject({
  /** The licence of the texts, as people name it. As long as the owner has not decided: "nog vast te stellen". */
  licence: text,
  /** Address of its text, once there is one. */
  licenceAddress: s.webAddress.optional(),
  licenceTitle: text,
  licenceText: template('licence'),
  /** Day of the files. */
  edition: template('date'),
  /** First page of a package for a learning environment: what the session is for and how it goes. */
  programmeTitle: text,
  /** First page for participants. */
  goalTitle: text,
  /** Last page. */
  sourcesTitle: text,
  /** Modules of that package: what only whoever leads the session may see, and the rest. */
  facilitatorGroup: template('title'),
  participantsGroup: template('title'),
  /** Above links to files. */
  filesTitle: text,
  /** First in the package of a masterclass. */
  readMe: z.strictObject({
    useTitle: text,
    /** What to do, in order. */
    use: z.array(text).min(1),
    printTitle: text,
    part: text,
    copies: text,
    when: text,
    atStep: template('step'),
    filesTitle: text,
    file: text,
    content: text,
    reader: text,
    facilitator: text,
    participants: text,
    /** What the licence means, as the page "over" tells it. */
    licenceMeaning: text,
    onSite: template('address'),
  }),
  /** Leads from a page in a package to the same page on the site. */
  onSite: text,
  /** Whom a system that collects records writes to; `.invalid` is an address that reaches nobody. */
  contact: z.email(),
});
