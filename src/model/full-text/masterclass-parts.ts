import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Block } from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { Masterclass, Session } from '../pages.ts';
import { commonGroup, totalMinutes } from '../programme.ts';
import { splitSections } from '../sections.ts';
import * as make from './make.ts';
import type { Part } from './part.ts';

/** A masterclass, a variant, or the comparison of variants. */
export function masterclassParts(masterclass: Masterclass, strings: InterfaceStrings): Part[] {
  const { masterclasses: text, origins } = strings;
  const { parent, session } = masterclass;
  const related = parent ? [parent, ...parent.variants.filter((variant) => variant !== masterclass)] : [];
  return [
    { blocks: [make.paragraph(masterclass.goal), ...sessionFacts(masterclass, strings)] },
    { heading: make.text(text.yields), blocks: [make.paragraph(masterclass.yields)] },
    { heading: make.text(text.audience), blocks: [make.paragraph(masterclass.audience)] },
    ...(session ? sessionParts(masterclass, session, strings) : comparisonParts(masterclass, strings)),
    ...make.backgroundPart(masterclass.background, strings),
    ...make.linksPart(text.alsoHere, related),
    ...make.termsPart(masterclass.terms, strings),
    make.originPart(make.text(origins.masterclass), strings),
    ...make.referencesPart(masterclass.references, strings),
  ];
}

function sessionFacts({ session, workForms, sectors }: Masterclass, strings: InterfaceStrings): Block[] {
  const { masterclasses: text, units } = strings;
  if (!session) return [];
  const group = commonGroup(workForms);
  const time = `${fill(text.timeAll, totalMinutes(session.programme))}; ${text.timeChoose}`;
  return [
    make.facts([
      { label: text.time, value: time },
      ...(group ? [{ label: text.group, value: fill(units.people, group) }] : []),
      { label: text.audience, value: sectors.map((sector) => strings.sectors[sector]).join(', ') },
    ]),
    make.paragraph(make.text(text.factsOrigin)),
  ];
}

function sessionParts(masterclass: Masterclass, session: Session, strings: InterfaceStrings): Part[] {
  const { masterclasses: text } = strings;
  const [use = [], ...about] = splitSections(masterclass.body);
  const { ownAction, films } = session;
  return [
    { heading: make.text(text.outcomes), origin: 'redactie', blocks: [make.list(session.outcomes)] },
    { blocks: use },
    { heading: make.text(text.programme), origin: 'redactie', blocks: programme(session, strings) },
    { heading: make.text(text.preparation), origin: 'redactie', blocks: [make.list(session.preparation)] },
    { heading: make.text(text.materials), blocks: [make.list(session.materials)] },
    { blocks: about.flat() },
    { heading: make.text(text.start), blocks: [make.paragraph(session.start)] },
    { name: 'theory', heading: make.text(text.theory), blocks: [make.links(masterclass.theory)] },
    { name: 'workForms', heading: make.text(text.workForms), blocks: [make.links(masterclass.workForms)] },
    ...(films.length > 0 ? [filmsPart(session, strings)] : []),
    { heading: make.text(text.expect), origin: 'bron', blocks: experiences(session) },
    {
      name: 'ownAction',
      heading: make.text(text.ownAction),
      blocks: [
        make.paragraph(ownAction.text),
        make.subheading(make.text(text.ownActionTips)),
        make.links(ownAction.tips),
      ],
    },
  ];
}

function programme(session: Session, { masterclasses: text, units, phases, kinds }: InterfaceStrings): Block[] {
  const kindLabels = { workForm: kinds.workForm, theory: kinds.theory, activity: text.activity };
  const blocks = session.programme.flatMap(({ kind, heading, page, phase, minutes, text: why }) => {
    const time = `${minutes.guide} ${units.minutesShort} (${fill(units.rangeShort, minutes)})`;
    return [
      make.subheading(page ? [make.pageLink(page)] : heading),
      make.paragraph(make.text(`${time} · ${phases[phase]} · ${kindLabels[kind]}`)),
      ...(why ? [make.paragraph(why)] : []),
    ];
  });
  const total = fill(text.programmeTotal, totalMinutes(session.programme));
  return [make.paragraph(make.text(text.programmeText)), ...blocks, make.paragraph(make.text(total))];
}

function filmsPart({ films }: Session, { masterclasses: text }: InterfaceStrings): Part {
  return {
    heading: make.text(text.films),
    blocks: films.flatMap(({ heading, text: about }) => [make.subheading(heading), make.paragraph(about)]),
  };
}

/** What pilots showed, and what people said about them. */
function experiences({ experience, experiences: said }: Session): Block[] {
  return [
    ...(experience ? [make.paragraph(experience)] : []),
    ...said.map(({ quotation, ...credit }) => make.quotation(quotation, credit)),
  ];
}

/** A masterclass whose variants are done instead of itself. */
function comparisonParts(masterclass: Masterclass, { masterclasses: text, units }: InterfaceStrings): Part[] {
  const variants = masterclass.variants.flatMap((variant) => [
    make.subheading([make.pageLink(variant)]),
    make.paragraph(variant.goal),
    ...(variant.session
      ? [
          make.labelled(text.start, variant.session.start),
          make.paragraph(make.text(fill(units.range, totalMinutes(variant.session.programme)))),
        ]
      : []),
  ]);
  return [{ heading: make.text(text.variants), blocks: variants }, { blocks: masterclass.body }];
}
