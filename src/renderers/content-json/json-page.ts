import type { Inline } from '../../model/body/blocks.ts';
import { sectorsOf, themeTitleOf } from '../../model/metadata/audience.ts';
import type {
  Masterclass,
  Page,
  Podcast,
  Session,
  SheetItem,
  TextBearer,
  Theory,
  Tip,
  WorkForm,
} from '../../model/pages.ts';
import { addressForPrograms, type Site } from '../../model/site.ts';
import { jsonBlocks, jsonText } from './json-text.ts';
import type * as shape from './shape.ts';

/** A page as `content.json` holds it. */
export function jsonPage(page: Page, site: Site): shape.JsonPage {
  const write = new Writer(site);
  switch (page.kind) {
    case 'tip':
      return write.tip(page);
    case 'masterclass':
      return write.masterclass(page);
    case 'theory':
      return write.theory(page);
    case 'workForm':
      return write.workForm(page);
    case 'podcast':
      return write.podcast(page);
    case 'page':
      return write.base(page);
  }
}

/** Writes pages for one site. */
class Writer {
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  base<Kind extends Page['kind']>(page: Page & { kind: Kind }) {
    const theme = themeTitleOf(page, this.#site.strings);
    const { kind, slug, title, description, keywords } = page;
    return {
      kind,
      slug,
      address: addressForPrograms(this.#site, page.address),
      title,
      description,
      keywords,
      ...(theme === undefined ? {} : { theme }),
      sectors: sectorsOf(page),
      body: jsonBlocks(page.body, this.#site),
      ...(page.background ? { background: jsonBlocks(page.background.body, this.#site) } : {}),
      terms: page.terms.map((term) => term.slug),
      references: page.references.map(({ id }) => id),
    };
  }

  tip(tip: Tip): shape.JsonTip {
    const { name, organisation } = tip.speaker;
    return {
      ...this.base(tip),
      quotation: { text: this.#text(tip.quotation), speaker: name, role: organisation, source: 'poster' },
      ...(tip.caution ? { caution: this.#text(tip.caution) } : {}),
      action: this.#text(tip.action),
      smaller: this.#text(tip.smaller),
      bigger: this.#text(tip.bigger),
      moment: tip.moment,
      minutes: tip.minutes,
      with: tip.with,
      question: this.#text(tip.question),
      summary: this.#text(tip.summary),
      ...(tip.link ? { link: { address: tip.link.url, text: tip.link.text } } : {}),
      masterclass: this.#link(tip.masterclass),
      theory: this.#links(tip.theory),
      workForms: this.#links(tip.workForms),
    };
  }

  masterclass(page: Masterclass): shape.JsonMasterclass {
    return {
      ...this.base(page),
      goal: this.#text(page.goal),
      yields: this.#text(page.yields),
      audience: this.#text(page.audience),
      ...(page.parent ? { parent: this.#link(page.parent) } : {}),
      variants: this.#links(page.variants),
      theory: this.#links(page.theory),
      workForms: this.#links(page.workForms),
      tips: this.#links(page.tips),
      ...(page.session ? { session: this.#session(page.session) } : {}),
    };
  }

  #session(session: Session): NonNullable<shape.JsonMasterclass['session']> {
    return {
      outcomes: this.#texts(session.outcomes),
      start: this.#text(session.start),
      programme: session.programme.map(({ kind, heading, page, phase, minutes, text }) => ({
        kind,
        title: this.#text(heading),
        ...(page ? { page: this.#link(page) } : {}),
        phase,
        minutes,
        ...(text ? { text: this.#text(text) } : {}),
      })),
      films: session.films.map(({ heading, reference, text }) => ({
        title: this.#text(heading),
        ...(reference ? { reference: reference.id } : {}),
        text: this.#text(text),
      })),
      ...(session.experience ? { experience: this.#text(session.experience) } : {}),
      experiences: session.experiences.map(({ quotation, ...credit }) => ({
        text: this.#text(quotation),
        ...credit,
      })),
      ownAction: { text: this.#text(session.ownAction.text), tips: this.#links(session.ownAction.tips) },
      preparation: this.#texts(session.preparation),
      materials: this.#texts(session.materials),
    };
  }

  theory(page: Theory): shape.JsonTheory {
    return {
      ...this.base(page),
      core: this.#texts(page.core),
      practice: this.#texts(page.practice),
      masterclasses: this.#links(page.masterclasses),
      workForms: this.#links(page.workForms),
      tips: this.#links(page.tips),
      related: this.#links(page.related),
    };
  }

  workForm(page: WorkForm): shape.JsonWorkForm {
    const { heading, copies, step: givenAt, intro, items } = page.sheet;
    return {
      ...this.base(page),
      phase: page.phase,
      minutes: page.minutes,
      group: page.group,
      goal: this.#text(page.goal),
      origin: this.#text(page.origin),
      materials: this.#texts(page.materials),
      preparation: this.#texts(page.preparation),
      steps: page.steps.map((step) => ({
        title: this.#text(step.heading),
        minutes: step.minutes,
        text: this.#text(step.text),
        ...(step.say ? { say: this.#text(step.say) } : {}),
        ...(step.screen ? { screen: this.#text(step.screen) } : {}),
      })),
      debrief: page.debrief.map((part) => ({
        title: this.#text(part.heading),
        minutes: part.minutes,
        questions: this.#texts(part.questions),
      })),
      safety: this.#texts(page.safety),
      handouts: page.handouts.map(({ step, ...handout }) => ({ ...handout, ...(step === undefined ? {} : { step }) })),
      sheet: {
        title: this.#text(heading),
        copies,
        ...(givenAt === undefined ? {} : { step: givenAt }),
        ...(intro ? { intro: this.#text(intro) } : {}),
        fields: items.map((item) => this.#field(item)),
      },
      notes: this.#texts(page.notes),
      variations: page.variations.map((variation) => ({
        title: this.#text(variation.heading),
        text: this.#text(variation.text),
      })),
      masterclasses: this.#links(page.masterclasses),
      theory: this.#links(page.theory),
      tips: this.#links(page.tips),
    };
  }

  #field(item: SheetItem): shape.JsonField {
    const label = this.#text(item.heading);
    switch (item.kind) {
      case 'lines':
        return { kind: 'lines', label, lines: item.lines };
      case 'check':
        return { kind: 'check', label, options: this.#texts(item.choices) };
      case 'scale':
        return { kind: 'scale', label, from: item.from, to: item.to, steps: item.steps };
      case 'table':
        return {
          kind: 'table',
          label,
          columns: item.columns,
          ...(item.rows === undefined ? {} : { rows: item.rows }),
          ...(item.rowLabels ? { rowLabels: item.rowLabels } : {}),
        };
    }
  }

  podcast(page: Podcast): shape.JsonPodcast {
    return {
      ...this.base(page),
      publisher: page.publisher,
      link: page.link,
      quotation: { text: this.#text(page.quotation), speaker: page.speaker, source: 'poster' },
      subjects: page.subjects.map((subject) => ({
        title: this.#text(subject.heading),
        text: this.#text(subject.text),
        pages: this.#links([...subject.tips, ...subject.masterclasses, ...subject.theory]),
      })),
      missing: page.missing,
    };
  }

  #text(inlines: readonly Inline[]): shape.JsonText {
    return jsonText(inlines, this.#site);
  }

  #texts(list: readonly Inline[][]): shape.JsonText[] {
    return list.map((inlines) => this.#text(inlines));
  }

  #link(page: Page): shape.JsonLink {
    return jsonLink(page, this.#site);
  }

  #links(pages: readonly Page[]): shape.JsonLink[] {
    return pages.map((page) => this.#link(page));
  }
}

/** A page as other entries name it. */
export function jsonLink({ kind, slug, address }: TextBearer, site: Site): shape.JsonLink {
  return { kind, slug, address: addressForPrograms(site, address) };
}
