import type { Content, ContentEntry } from '../content.ts';
import { listFiles } from '../../schemas/list-files.ts';
import { englishMarker } from '../body/english.ts';
import { EntryReader } from '../entry-reader.ts';
import type { Masterclass, Podcast, Term, TextPage, Theory, Tip, WorkForm } from '../pages.ts';
import type { Problem } from '../problems.ts';
import { themeOfOrder } from '../theme.ts';
import { addressOf, type Scheme } from '../urls.ts';
import type { Draft } from './draft.ts';
import { makeBackground, readBackground } from './read-background.ts';
import { readSession } from './read-session.ts';
import { readWorkForm } from './read-work-form.ts';

interface Named {
  title: string;
  slug: string;
  description: string;
  keywords: string[];
}

/** Reads the texts of every entry. Relations between entries are still empty. */
export function readEntries(content: Content, problems: Problem[]): Draft {
  const markEnglish = englishMarker(content.english);
  const readers = new Map<object, EntryReader>();

  function read<Data extends Named, Result extends object>(
    entries: readonly ContentEntry<Data>[],
    scheme: Scheme,
    build: (data: Data, reader: EntryReader) => Result,
  ): (Result & ReturnType<typeof base>)[] {
    return entries.map((entry) => {
      const reader = new EntryReader(entry.file, markEnglish, problems);
      const page = { ...base(entry, scheme, reader), ...build(entry.data, reader) };
      page.words = reader.words;
      readers.set(page, reader);
      return page;
    });
  }

  const tips = read(content.tips, 'tip', (data, reader): Unlinked<Tip> => ({
    kind: 'tip',
    order: data.order,
    theme: 'geel',
    speaker: data.speaker,
    quotation: reader.quotation('quotation', {
      source: 'poster',
      speaker: data.speaker.name,
      role: data.speaker.organisation,
      text: data.quotation,
    }),
    ...(data.link ? { link: data.link } : {}),
    with: data.with,
    sectors: data.sectors,
    ...(data.caution ? { caution: reader.inline('caution', data.caution) } : {}),
    action: reader.inline('action', data.action),
    moment: data.moment,
    minutes: data.minutes,
    smaller: reader.inline('smaller', data.smaller),
    bigger: reader.inline('bigger', data.bigger),
    question: reader.inline('question', data.question),
    summary: reader.inline('summary', data.summary),
    masterclass: unlinked,
    theory: [],
    workForms: [],
  }));

  const masterclasses = read(content.masterclasses, 'masterclass', (data, reader): Unlinked<Masterclass> => ({
    kind: 'masterclass',
    order: data.order,
    theme: themeOfOrder(data.order) ?? 'geel',
    goal: reader.inline('goal', data.goal),
    yields: reader.inline('yields', data.yields),
    audience: reader.inline('audience', data.audience),
    sectors: data.sectors,
    ...(data.kind === 'comparison' ? {} : { session: readSession(data, reader) }),
    ...(data.kind === 'variant' ? { sector: data.sector } : {}),
    variants: [],
    theory: [],
    workForms: [],
    tips: [],
  }));

  const theory = read(content.theory, 'theorie', (data, reader): Unlinked<Theory> => ({
    kind: 'theory',
    order: data.order,
    core: reader.inlines('core', data.core),
    practice: reader.inlines('practice', data.practice),
    masterclasses: [],
    workForms: [],
    related: [],
    tips: [],
  }));

  const workForms = read(content.workForms, 'werkvorm', (data, reader): Unlinked<WorkForm> =>
    readWorkForm(data, reader),
  );

  const podcast = read(content.podcast, 'podcast', (data, reader): Unlinked<Podcast> => ({
    kind: 'podcast',
    publisher: data.publisher,
    link: data.link,
    speaker: data.speaker,
    quotation: reader.quotation('quotation', { source: 'poster', speaker: data.speaker, text: data.quotation }),
    subjects: data.subjects.map((subject, index) => ({
      heading: reader.plain(subject.title),
      text: reader.inline(`subjects[${index + 1}].text`, subject.text),
      tips: [],
      masterclasses: [],
      theory: [],
    })),
    missing: data.missing,
  }));

  const pages = read(content.pages, 'pagina', (): Unlinked<TextPage> => ({ kind: 'page' }));

  const glossaryReader = new EntryReader(listFiles.terms, markEnglish, problems);
  const terms = content.terms.map((data): Term => ({
    slug: data.slug,
    address: addressOf('begrip', data.slug),
    term: data.term,
    heading: glossaryReader.plain(data.term),
    definition: glossaryReader.inline(`${data.slug}.definition`, data.definition),
    alsoCalled: data.synonyms.map((synonym) => glossaryReader.plain(synonym)),
    everyday: data.everyday,
    ...(data.english ? { english: data.english } : {}),
    related: [],
    explainedOn: [],
    usedOn: [],
  }));

  return { tips, masterclasses, theory, workForms, podcast, pages, terms, readers, glossaryReader };
}

/** The fields that a page has besides those of every page. */
export type Unlinked<Page> = Omit<Page, keyof ReturnType<typeof base>>;

/** Stands in for a relation until it is linked; a missing one is reported and stops the build. */
const unlinked = {} as Masterclass;

function base(entry: ContentEntry<Named>, scheme: Scheme, reader: EntryReader) {
  const { title, slug, description, keywords } = entry.data;
  const address = addressOf(scheme, slug);
  const heading = reader.plain(title);
  const { body, background } = readBackground(reader.body(entry.body, entry.bodyLine), scheme, reader.report);
  return {
    slug,
    address,
    file: entry.file,
    title,
    heading,
    description,
    descriptionText: reader.plain(description),
    keywords,
    body,
    ...(background.length > 0 ? { background: makeBackground(slug, address, heading, background) } : {}),
    words: 0,
    references: [],
    terms: [],
  };
}
