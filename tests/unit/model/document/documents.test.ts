import { describe, expect, it } from 'vitest';
import { blockInlines, walkBlocks, type Block, type Inline } from '../../../../src/model/body/blocks.ts';
import { runsText, type PaperDocument } from '../../../../src/model/document/document.ts';
import { documentsOf, type PageDocument } from '../../../../src/model/document/documents.ts';
import { toRuns } from '../../../../src/model/document/runs.ts';
import { referenceRuns } from '../../../../src/model/document/references.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { paperSetting } from '../../../fixtures/paper-setting.ts';
import { paperText, walkPaper } from '../../../fixtures/paper-text.ts';
import { library } from '../../../fixtures/real-library.ts';

const documents = documentsOf(library, paperSetting());
const textOf = (inlines: readonly Inline[]): string => runsText(toRuns(inlines, strings.bibliography));

/** The document of a page. */
function documentOf(page: PageDocument['page'], kind: PageDocument['kind']): PaperDocument {
  const found = documents.find((candidate) => candidate.page === page && candidate.kind === kind);
  if (!found) throw new Error(`no ${kind} of ${page.slug}`);
  return found.document;
}

/** Texts that are not in a document. */
function missingFrom(papers: readonly PaperDocument[], texts: readonly string[]): string[] {
  const whole = papers.map(paperText).join('\n');
  return texts.filter((text) => !whole.includes(text));
}

/** Every text of a body, titles and captions included. */
function textsOf(body: readonly Block[]): string[] {
  return [...walkBlocks(body)].flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [textOf(block.children)];
      case 'table':
        return [block.head, ...block.rows].flat().map(textOf);
      case 'quotation':
        return [textOf(block.inlines)];
      case 'transcript':
        return block.turns.map(({ inlines }) => textOf(inlines));
      case 'figure':
        return [block.alt, block.caption ?? ''];
      case 'cards':
        return [block.title, ...block.cards.map(({ title }) => title)];
      default:
        return 'title' in block ? [block.title] : [textOf(blockInlines(block))];
    }
  });
}

/** Every quotation of a body with its speaker. */
const creditsOf = (body: readonly Block[]): [string, string][] =>
  [...walkBlocks(body)].flatMap((block): [string, string][] =>
    block.type === 'quotation'
      ? [[textOf(block.inlines), block.role ? `${block.speaker}, ${block.role}` : block.speaker]]
      : [],
  );

/** Quotations of a document with their speakers. */
const creditsIn = ({ blocks }: PaperDocument): [string, string][] =>
  [...walkPaper(blocks)].flatMap((block): [string, string][] =>
    block.type === 'quotation' ? [[runsText(block.runs), block.speaker]] : [],
  );

const sessions = library.all.flatMap((page) =>
  page.kind === 'masterclass' && page.session ? [{ masterclass: page, session: page.session, slug: page.slug }] : [],
);

describe('the documents', () => {
  it('are a sheet and a guide for each work form, a script and a handout for each session', () => {
    const givers = library.workForms.filter(({ handouts }) => handouts.some(({ reader }) => reader === 'deelnemer'));
    expect(Object.groupBy(documents, ({ kind }) => kind)).toMatchObject({
      sheet: { length: library.workForms.length },
      handouts: { length: givers.length },
      guide: { length: library.workForms.length },
      script: { length: sessions.length },
      handout: { length: sessions.length },
    });
  });

  it('each have a title of their own', () => {
    const titles = documents.map(({ document }) => document.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(library.workForms)('the documents of $slug', (workForm) => {
  const sheet = documentOf(workForm, 'sheet');
  const guide = documentOf(workForm, 'guide');
  const handouts = documents.filter(({ kind, page }) => kind === 'handouts' && page === workForm);
  const all = [sheet, guide, ...handouts.map(({ document }) => document)];

  it('have every sentence of the steps, the debrief and the safety in the guide', () => {
    const { steps, debrief, safety } = workForm;
    const texts = [
      ...steps.flatMap((step) => [step.heading, step.text, step.say ?? []]),
      ...debrief.flatMap((part) => [part.heading, ...part.questions]),
      ...safety,
    ];
    expect(missingFrom([guide], texts.map(textOf))).toEqual([]);
  });

  it('have every sentence of the rest of the page in the guide', () => {
    const { goal, origin, materials, preparation, notes, variations, background } = workForm;
    const texts = [
      ...[goal, origin, ...materials, ...preparation, ...notes],
      ...variations.flatMap(({ heading, text }) => [heading, text]),
    ];
    expect(missingFrom([guide], [...texts.map(textOf), ...textsOf(background?.body ?? [])])).toEqual([]);
  });

  it('have everything to fill in on the sheet', () => {
    const { heading, intro, items } = workForm.sheet;
    const texts = [heading, intro ?? [], ...items.flatMap((item) => [item.heading, ...item.choices])].map(textOf);
    const ends = items.flatMap((item) => {
      if (item.kind === 'scale') return [item.from, item.to];
      return item.kind === 'table' ? [...item.columns, ...(item.rowLabels ?? [])] : [];
    });
    expect(missingFrom([sheet], [...texts, ...ends])).toEqual([]);
  });

  it('have every sentence of the body in one of them', () => {
    expect(missingFrom(all, textsOf(workForm.body))).toEqual([]);
  });

  it('have every quotation with its speaker', () => {
    const credits = creditsOf([...workForm.body, ...(workForm.background?.body ?? [])]);
    const there = all.flatMap(creditsIn);
    for (const credit of credits) expect(there).toContainEqual(credit);
  });

  it('have a clock that ends with the minutes of the work form', () => {
    const last = [...walkPaper(guide.blocks)].find((block) => block.type === 'schedule')?.rows.at(-1);
    expect((last?.from ?? 0) + (last?.minutes ?? 0)).toBe(workForm.minutes.guide);
  });
});

describe.each(sessions)('the script and the handout of $slug', ({ masterclass, session }) => {
  const script = documentOf(masterclass, 'script');
  const handout = documentOf(masterclass, 'handout');

  it('have every sentence of the session in the script', () => {
    const { outcomes, start, programme, films, experience, ownAction, preparation, materials } = session;
    const texts = [
      ...[masterclass.goal, masterclass.audience, ...outcomes, start, experience ?? [], ownAction.text],
      ...programme.flatMap(({ heading, text }) => [heading, text ?? []]),
      ...films.flatMap(({ heading, text }) => [heading, text]),
      ...[...preparation, ...materials],
    ];
    const bodies = [masterclass, ...masterclass.theory, ...(masterclass.background ? [masterclass.background] : [])];
    expect(missingFrom([script], [...texts.map(textOf), ...bodies.flatMap(({ body }) => textsOf(body))])).toEqual([]);
  });

  it('have all that is said, asked and agreed in its work forms in the script', () => {
    const texts = masterclass.workForms.flatMap(({ steps, debrief, safety, materials, preparation, notes }) => [
      ...steps.flatMap((step) => [step.heading, step.text, step.say ?? []]),
      ...debrief.flatMap((part) => [part.heading, ...part.questions]),
      ...[...safety, ...materials, ...preparation, ...notes],
    ]);
    expect(missingFrom([script], texts.map(textOf))).toEqual([]);
  });

  it('have the core and the questions of the theory in both', () => {
    const texts = masterclass.theory.flatMap(({ core, practice }) => [...core, ...practice]).map(textOf);
    expect([missingFrom([script], texts), missingFrom([handout], texts)]).toEqual([[], []]);
  });

  it('have every quotation about a pilot, with its speaker, in the script', () => {
    for (const { quotation, speaker, role } of session.experiences) {
      expect(creditsIn(script)).toContainEqual([textOf(quotation), role ? `${speaker}, ${role}` : speaker]);
    }
  });

  it.each([script, handout])('have where a tip leads to on another site ($title)', ({ blocks }) => {
    const links = session.ownAction.tips.flatMap(({ link }) => link ?? []);
    expect(blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []))).toEqual(
      expect.arrayContaining(links),
    );
  });

  it('have the tips with what to do in both', () => {
    const tips = session.ownAction.tips.flatMap(({ heading, action, caution }) => [heading, action, caution ?? []]);
    const texts = tips.map(textOf);
    expect([missingFrom([script], texts), missingFrom([handout], texts)]).toEqual([[], []]);
  });
});

describe.each(documents.map(({ document }) => document))('$title', (document) => {
  const text = paperText(document);
  const blocks = [...walkPaper(document.blocks)];

  it('lists every work that it cites', () => {
    const cited = library.references.filter(({ authors, year }) =>
      [`(${authors}, ${year}`, `; ${authors}, ${year}`].some((name) =>
        [')', ';', ', p.'].some((after) => text.includes(name + after)),
      ),
    );
    const listed = cited.map((reference) => runsText(referenceRuns(reference, strings.bibliography)));
    expect(missingFrom([document], listed)).toEqual([]);
  });

  it('leads to no address inside the site', () => {
    const urls = [...JSON.stringify(document.blocks).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url);
    expect(urls.filter((url) => !url?.startsWith('http'))).toEqual([]);
  });

  it('has no two headings in a row of the same level, and no section that is empty', () => {
    const { blocks: top } = document;
    const empty = top.filter((block, index) => {
      const next = top[index + 1];
      return block.type === 'heading' && (!next || (next.type === 'heading' && next.level <= block.level));
    });
    expect(empty).toEqual([]);
  });

  it('has no text without words', () => {
    const blank = blocks.filter((block) => 'runs' in block && runsText(block.runs).trim() === '');
    expect(blank).toEqual([]);
  });

  // Works stand below each sheet that cites them, and two theory pages may share a sentence of their core.
  it('tells no paragraph outside lists twice', () => {
    const paragraphs = document.blocks.flatMap((block) =>
      block.type === 'paragraph' && runsText(block.runs).length > 80 ? [runsText(block.runs)] : [],
    );
    expect(paragraphs.filter((words, index) => paragraphs.indexOf(words) !== index)).toEqual([]);
  });
});
