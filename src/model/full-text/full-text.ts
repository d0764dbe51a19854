import type { InterfaceStrings } from '../../schemas/interface.ts';
import { fill } from '../fill.ts';
import type { Page, Podcast, TextPage, Theory, Tip } from '../pages.ts';
import * as make from './make.ts';
import { masterclassParts } from './masterclass-parts.ts';
import type { Part } from './part.ts';
import { workFormParts } from './work-form-parts.ts';

/**
 * A page as one text, in the order of the site, with all that stands in its fields and on the pages below it: what is
 * handed out, and its background. The title is left to the format.
 */
export function fullText(page: Page, strings: InterfaceStrings): Part[] {
  switch (page.kind) {
    case 'tip':
      return tipParts(page, strings);
    case 'masterclass':
      return masterclassParts(page, strings);
    case 'theory':
      return theoryParts(page, strings);
    case 'workForm':
      return workFormParts(page, strings);
    case 'podcast':
      return podcastParts(page, strings);
    case 'page':
      return textPageParts(page, strings);
  }
}

function tipParts(tip: Tip, strings: InterfaceStrings): Part[] {
  const { tips, companions, moments, sectors, nav, kinds, origins } = strings;
  const { name, organisation } = tip.speaker;
  return [
    {
      blocks: [
        make.quotation(tip.quotation, { source: 'poster', speaker: name, role: organisation }),
        ...(tip.caution ? [make.paragraph(tip.caution)] : []),
      ],
    },
    {
      heading: make.text(tips.action),
      origin: 'redactie',
      blocks: [
        make.paragraph(tip.action),
        make.paragraph(make.text(fill(tips.actionTime, { moment: moments[tip.moment], minutes: tip.minutes }))),
        ...(tip.link ? [externalLink(tip.link)] : []),
        make.labelled(tips.smaller, tip.smaller),
        make.labelled(tips.bigger, tip.bigger),
      ],
    },
    { heading: make.text(tips.questionSelf), origin: 'redactie', blocks: [make.paragraph(tip.question)] },
    { heading: make.text(tips.summary), origin: 'redactie', blocks: [make.paragraph(tip.summary)] },
    { heading: make.text(tips.research), blocks: tip.body },
    {
      heading: make.text(tips.goesWith),
      blocks: [
        make.facts([
          { label: tips.with, value: tip.with.map((value) => companions[value]).join(', ') },
          { label: tips.sectors, value: tip.sectors.map((value) => sectors[value]).join(', ') },
        ]),
        make.labelled(kinds.masterclass, [make.pageLink(tip.masterclass)]),
      ],
    },
    ...make.linksPart(nav.theory, tip.theory),
    ...make.linksPart(nav.workForms, tip.workForms),
    ...make.termsPart(tip.terms, strings),
    make.originPart(make.text(origins.tip), strings),
    ...make.referencesPart(tip.references, strings),
  ];
}

function theoryParts(page: Theory, strings: InterfaceStrings): Part[] {
  const { theory, nav, origins } = strings;
  return [
    { heading: make.text(theory.core), blocks: [make.list(page.core, true)] },
    { blocks: page.body },
    { heading: make.text(theory.practice), origin: 'redactie', blocks: [make.list(page.practice)] },
    ...make.linksPart(theory.workForms, page.workForms),
    ...make.linksPart(nav.masterclasses, page.masterclasses),
    ...make.linksPart(theory.tips, page.tips),
    ...make.linksPart(theory.related, page.related),
    ...make.termsPart(page.terms, strings),
    make.originPart(make.text(origins.theory), strings),
    ...make.referencesPart(page.references, strings),
  ];
}

function podcastParts(page: Podcast, strings: InterfaceStrings): Part[] {
  const { podcast, origins } = strings;
  return [
    {
      blocks: [
        make.quotation(page.quotation, { source: 'poster', speaker: page.speaker }),
        externalLink({ url: page.link, text: podcast.listen }),
        ...page.body,
      ],
    },
    {
      heading: make.text(podcast.subjects),
      blocks: [
        make.paragraph(make.text(podcast.subjectsText)),
        ...page.subjects.flatMap((subject) => [
          make.subheading(subject.heading),
          make.paragraph(subject.text),
          make.links([...subject.tips, ...subject.masterclasses, ...subject.theory]),
        ]),
      ],
    },
    ...(page.missing.length > 0
      ? [{ heading: make.text(podcast.missing), blocks: [make.list(page.missing.map(make.text))] }]
      : []),
    make.originPart(make.text(origins.podcast), strings),
    ...make.referencesPart(page.references, strings),
  ];
}

function textPageParts(page: TextPage, strings: InterfaceStrings): Part[] {
  return [
    { blocks: page.body },
    ...make.termsPart(page.terms, strings),
    ...make.referencesPart(page.references, strings),
  ];
}

function externalLink({ url, text }: { url: string; text: string }): Part['blocks'][number] {
  return make.paragraph([{ type: 'link', target: { kind: 'external', url }, children: make.text(text) }]);
}
