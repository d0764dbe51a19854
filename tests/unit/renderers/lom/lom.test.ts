import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { lomFile } from '../../../../src/renderers/lom/lom-record.ts';
import { oaiRepository, recordedPages } from '../../../../src/renderers/lom/oai-repository.ts';
import { library } from '../../../fixtures/real-library.ts';
import { site } from '../../../fixtures/real-site.ts';

const pages = recordedPages(library);
const records = pages.map(
  (page) => [page.address, page, load(lomFile(page, site, library.sources), { xml: true })] as const,
);
const oai = load(oaiRepository(library, site, { address: '/oai.xml', date: '2026-01-31' }), { xml: true });

/** The fields that NL-LOM requires, by the elements above each. */
const required = [
  'general > title > langstring',
  'general > catalogentry > entry > langstring',
  'general > language',
  'general > aggregationlevel > value > langstring',
  'technical > location',
  'educational > intendedenduserrole > value > langstring',
  'educational > typicalagerange > langstring',
  'rights > cost > value > langstring',
  'rights > copyrightandotherrestrictions > value > langstring',
  'rights > description > langstring',
];

test('every tip, masterclass, variant and work form has a record', () => {
  const kinds = pages.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'tip')).toHaveLength(library.tips.length);
  expect(kinds.filter((kind) => kind === 'workForm')).toHaveLength(library.workForms.length);
  expect(kinds.filter((kind) => kind === 'masterclass')).toHaveLength(6);
});

test.each(records)('the record of %s has every field that is required', (_, __, $) => {
  expect(required.filter((path) => $(`lom > ${path}`).first().text().trim() === '')).toEqual([]);
  expect(
    $('metadatascheme')
      .toArray()
      .map((element) => $(element).text()),
  ).toEqual(['LOMv1.0', 'nl_lom_v1p0']);
});

test('every value comes from a list with an address', () => {
  for (const [, , $] of records) {
    const sources = $('source > langstring')
      .toArray()
      .map((element) => $(element).text());
    expect(sources.filter((source) => !source.startsWith('http://purl.edustandaard.nl/'))).toEqual([]);
  }
});

test('a record tells how long it takes', () => {
  const [, page, $] = records.find(([, { kind }]) => kind === 'workForm') ?? [];
  const minutes = page?.kind === 'workForm' ? page.minutes.guide : 0;
  expect($?.('typicallearningtime > datetime').text()).toBe(
    `PT${minutes >= 60 ? '1H' : ''}${minutes % 60 ? `${minutes % 60}M` : ''}`,
  );
});

test('a record says that the licence is not yet decided', () => {
  expect(records[0]?.[2]('rights > description').text().trim()).toContain('nog vast te stellen');
});

test('the repository has every record in every format, under one name each', () => {
  const formats = oai('oai\\:metadataPrefix')
    .toArray()
    .map((element) => oai(element).text());
  expect(formats).toEqual(['oai_dc', 'nl_lom']);
  for (const format of formats) {
    const names = oai(`ListRecords[metadataPrefix="${format}"] oai\\:identifier`)
      .toArray()
      .map((element) => oai(element).text());
    expect(new Set(names).size).toBe(pages.length);
  }
});

test('nobody is named as a contact who can be written to', () => {
  expect(oai('oai\\:adminEmail').text()).toMatch(/\.invalid$/);
});

test('a record is based on the source of its words alone, and names what else it cites', () => {
  const related = ($: (typeof records)[number][2], kind: string): string[] =>
    $('relation')
      .toArray()
      .filter((element) => $('kind > value > langstring', element).text() === kind)
      .map((element) => $('entry > langstring', element).text());
  for (const [, page, $] of records) {
    expect(related($, 'isbasedon').length).toBeLessThanOrEqual(page.kind === 'workForm' ? 0 : 1);
  }
  expect(records.some(([, , $]) => related($, 'references').length > 0)).toBe(true);
});
