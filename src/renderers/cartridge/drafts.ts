import type { Inline } from '../../model/body/blocks.ts';
import { editionDay } from '../../model/edition.ts';
import { fill } from '../../model/fill.ts';
import { fullText } from '../../model/full-text/full-text.ts';
import { list, paragraph, text } from '../../model/full-text/make.ts';
import type { Part, PartName } from '../../model/full-text/part.ts';
import { participantParts } from '../../model/full-text/work-form-parts.ts';
import type { Masterclass, Theory, WorkForm } from '../../model/pages.ts';
import type { Site } from '../../model/site.ts';

/** Who a page or file is for: whoever leads the session also reads what would give the answers away. */
export type Reader = 'facilitator' | 'participants';

/** A page of the package before it is written. */
export interface Draft {
  reader: Reader;
  slug: string;
  /** In the list of the learning environment and above the page. */
  title: string;
  heading: Inline[];
  parts: Part[];
  /** Of the page on the site whose files belong here. */
  address: string;
}

/** Every page, first those of whoever leads the session, each group in the order in which the session goes. */
export function draftsOf(masterclass: Masterclass, site: Site): Draft[] {
  const used = pagesOf(masterclass);
  const workForms = used.filter((page) => page.kind === 'workForm');
  return [
    programme(masterclass, site),
    ...workForms.map((workForm) => whole(workForm, site, 'facilitator')),
    goal(masterclass, site),
    ...used.map((page) => (page.kind === 'workForm' ? forParticipants(page, site) : whole(page, site, 'participants'))),
    ...closing(masterclass, site),
  ];
}

/** What the session uses, in the order of its programme. */
function pagesOf({ session, theory, workForms }: Masterclass): (Theory | WorkForm)[] {
  const inProgramme = session?.programme.flatMap(({ page }) => page ?? []) ?? [];
  return [...new Set([...inProgramme, ...theory, ...workForms])];
}

function own(masterclass: Masterclass, reader: Reader, slug: string, title: string, parts: Part[]): Draft {
  return { reader, slug, title, heading: text(title), parts, address: masterclass.address };
}

function programme(masterclass: Masterclass, site: Site): Draft {
  const { strings } = site;
  const parts = fullText(masterclass, strings).filter(({ name }) => name === undefined);
  const { programmeTitle } = strings.packages;
  return own(masterclass, 'facilitator', 'programma', programmeTitle, [licencePart(strings), ...parts]);
}

function goal(masterclass: Masterclass, { strings }: Site): Draft {
  const { masterclasses, packages } = strings;
  const outcomes = masterclass.session?.outcomes ?? [];
  return own(masterclass, 'participants', 'doel', packages.goalTitle, [
    { blocks: [paragraph(masterclass.goal)] },
    { heading: text(masterclasses.outcomes), origin: 'redactie', blocks: [list(outcomes)] },
    licencePart(strings),
  ]);
}

function closing(masterclass: Masterclass, { strings }: Site): Draft[] {
  const named = (...names: PartName[]): Part[] =>
    fullText(masterclass, strings).filter(({ name }) => name && names.includes(name));
  const { masterclasses, packages } = strings;
  // The title of the page says it already.
  const ownAction = named('ownAction').map(({ blocks }): Part => ({ blocks }));
  return [
    own(masterclass, 'participants', 'eigen-actie', masterclasses.ownAction, ownAction),
    own(masterclass, 'participants', 'bronnen', packages.sourcesTitle, named('origin', 'references')),
  ];
}

function whole(page: Theory | WorkForm, { strings }: Site, reader: Reader): Draft {
  return { reader, slug: page.slug, ...titled(page, strings), parts: fullText(page, strings), address: page.address };
}

/** What participants get of a work form: nothing that gives the answers away. */
function forParticipants(workForm: WorkForm, { strings }: Site): Draft {
  const begin = `${strings.downloads.kinds.sheet}: `;
  return {
    reader: 'participants',
    slug: `${workForm.slug}-blad`,
    title: begin + workForm.title,
    heading: [...text(begin), ...workForm.heading],
    parts: participantParts(workForm, strings),
    address: workForm.address,
  };
}

function titled(page: Theory | WorkForm, { kinds }: Site['strings']): Pick<Draft, 'title' | 'heading'> {
  const begin = `${kinds[page.kind]}: `;
  return { title: begin + page.title, heading: [...text(begin), ...page.heading] };
}

function licencePart({ packages, downloads }: Site['strings']): Part {
  const { licence, licenceAddress, licenceText, licenceTitle } = packages;
  const words = text(fill(licenceText, { licence }));
  const link: Inline[] =
    licenceAddress === undefined
      ? []
      : [
          { type: 'text', text: ' ' },
          { type: 'link', target: { kind: 'external', url: licenceAddress }, children: text(licenceAddress) },
        ];
  const edition = text(` ${fill(packages.edition, { date: editionDay(downloads.edition) })}`);
  return { heading: text(licenceTitle), blocks: [paragraph([...words, ...link, ...edition])] };
}
