import type { Content } from '../content.ts';
import { listFiles } from '../../schemas/list-files.ts';
import type { Page, Theory, WorkForm } from '../pages.ts';
import type { Problem } from '../problems.ts';
import { allPages, type Draft } from './draft.ts';
import { linkMasterclasses } from './link-masterclasses.ts';
import { linkMentions } from './link-mentions.ts';
import { addOnce, isTargetKind, type Lookup } from './lookup.ts';

/** Fills the relations between entries, both ways. An unknown reference is reported. */
export function linkRelations(content: Content, draft: Draft, lookup: Lookup, problems: Problem[]): void {
  linkMasterclasses(content.masterclasses, draft, lookup);
  linkTheory(content, draft, lookup);
  linkWorkForms(content, draft, lookup);
  linkTips(content, draft, lookup);
  linkPodcast(content, draft, lookup);
  linkTerms(content, draft, lookup, problems);
  linkMentions(draft, lookup);
}

function linkTheory(content: Content, draft: Draft, lookup: Lookup): void {
  for (const [index, { data, file }] of content.theory.entries()) {
    const page = draft.theory[index];
    if (!page) continue;
    page.workForms = lookup.findAll('werkvorm', data.workForms, file, 'workForms');
    page.related = lookup.findAll('theorie', data.related, file, 'related');
    linkTheme(page, data.masterclass, file, lookup);
  }
}

function linkWorkForms(content: Content, draft: Draft, lookup: Lookup): void {
  for (const [index, { data, file }] of content.workForms.entries()) {
    const page = draft.workForms[index];
    if (!page) continue;
    page.theory = lookup.findAll('theorie', data.theory, file, 'theory');
    linkTheme(page, data.masterclass, file, lookup);
  }
}

function linkTheme(page: Theory | WorkForm, slug: string | undefined, file: string, lookup: Lookup): void {
  const masterclass = slug === undefined ? undefined : lookup.find('masterclass', slug, file, { field: 'masterclass' });
  if (!masterclass) return;
  page.masterclass = masterclass;
  page.theme = masterclass.theme;
}

function linkTips(content: Content, draft: Draft, lookup: Lookup): void {
  for (const [index, { data, file }] of content.tips.entries()) {
    const tip = draft.tips[index];
    if (!tip) continue;
    tip.theory = lookup.findAll('theorie', data.theory, file, 'theory');
    tip.workForms = lookup.findAll('werkvorm', data.workForms, file, 'workForms');
    for (const page of [...tip.theory, ...tip.workForms]) addOnce(page.tips, tip);
    const masterclass = lookup.find('masterclass', data.masterclass, file, { field: 'masterclass' });
    if (!masterclass) continue;
    tip.masterclass = masterclass;
    tip.theme = masterclass.theme;
    addOnce(masterclass.tips, tip);
  }
}

function linkPodcast(content: Content, draft: Draft, lookup: Lookup): void {
  for (const [index, { data, file }] of content.podcast.entries()) {
    for (const [place, subject] of data.subjects.entries()) {
      const target = draft.podcast[index]?.subjects[place];
      if (!target) continue;
      const field = `subjects[${place + 1}]`;
      target.tips = lookup.findAll('tip', subject.tips, file, `${field}.tips`);
      target.masterclasses = lookup.findAll('masterclass', subject.masterclasses, file, `${field}.masterclasses`);
      target.theory = lookup.findAll('theorie', subject.theory, file, `${field}.theory`);
    }
  }
}

function linkTerms(content: Content, draft: Draft, lookup: Lookup, problems: Problem[]): void {
  const pageAt = new Map(allPages(draft).map((page) => [page.address, page]));
  for (const [index, data] of content.terms.entries()) {
    const term = draft.terms[index];
    if (!term) continue;
    term.related = lookup.findAll('begrip', data.related, listFiles.terms, `${data.slug}.related`);
    for (const [number, place] of data.pages.entries()) {
      const field = `${data.slug}.pages[${number + 1}]`;
      const [scheme = '', path = ''] = place.split(':');
      if (isTargetKind(scheme) && scheme !== 'begrip' && scheme !== 'bron') {
        const page: Page | undefined = lookup.find(scheme, path, listFiles.terms, { field });
        if (page) addOnce(term.explainedOn, page);
        continue;
      }
      const page = scheme === 'pagina' ? pageAt.get(`/${path}/`) : undefined;
      if (page) addOnce(term.explainedOn, page);
      else {
        problems.push({
          file: listFiles.terms,
          field,
          message: `"${place}" bestaat niet`,
          remedy: 'schrijf tip:, masterclass:, theorie:, werkvorm: of pagina: met daarachter een bestaand adres',
        });
      }
    }
  }
}
