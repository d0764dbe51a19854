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
  /** First page of a package for a learning environment: what the session is for and how it goes. */
  programmeTitle: text,
  /** Last page: sources and licence. */
  sourcesTitle: text,
  /** Leads from a page in a package to the same page on the site. */
  onSite: text,
  /** Whom a system that collects records writes to; `.invalid` is an address that reaches nobody. */
  contact: z.email(),
});
