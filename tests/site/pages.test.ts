import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { groupByLetter } from '../../src/model/alphabet.ts';
import { addresses, letterAddress, withoutBase } from '../../src/model/urls.ts';
import { contentSecurityPolicy } from '../../src/security.ts';
import { library, writtenAddresses } from '../fixtures/real-library.ts';
import { base, pages } from './built-site.ts';

function repeated(values: readonly { address: string; value: string }[]): string[] {
  return values
    .filter(({ value }, index) => values.findIndex((other) => other.value === value) !== index)
    .map(({ address, value }) => `${address}: ${value}`);
}

test('the site has every page of the content, every overview, and nothing else', () => {
  const { notFound, ...others } = addresses;
  const overviews = Object.values(others).filter((address) => address.endsWith('/'));
  const letters = [
    ...groupByLetter(library.terms, ({ term }) => term).map(({ letter }) => letterAddress(addresses.glossary, letter)),
    ...groupByLetter(library.references, ({ authors }) => authors).map(({ letter }) =>
      letterAddress(addresses.bibliography, letter),
    ),
  ];
  const expected = new Set([...overviews, ...writtenAddresses, ...letters, notFound.replace(/\/$/, '.html')]);
  expect(pages.map(({ address }) => withoutBase(address, base)).sort()).toEqual([...expected].sort());
});

test('titles are unique', () => {
  expect(repeated(pages.map(({ address, $ }) => ({ address, value: $('title').text() })))).toEqual([]);
});

test('descriptions are unique and there on every page', () => {
  const values = pages.map(({ address, $ }) => ({
    address,
    value: $('meta[name="description"]').attr('content') ?? '',
  }));
  expect(values.filter(({ value }) => value.length < 60)).toEqual([]);
  expect(repeated(values)).toEqual([]);
});

test.each(pages.map((page) => [page.address, page] as const))('%s has one h1 and is in Dutch', (_, { $ }) => {
  expect($('h1')).toHaveLength(1);
  expect($('html').attr('lang')).toBe('nl');
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Titles tell what a page is; search engines cut them where they like.
      'long-title': 'off',
      // A <select> can show no results of a search; a combobox has a listbox. A <table> of blocks is none to some browsers.
      'prefer-native-element': ['error', { exclude: ['listbox', 'table', 'cell'] }],
    },
  });
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('no page holds an inline script, an inline style or an event handler', () => {
  const faults = pages.flatMap(({ address, $ }) => [
    ...$('script:not([src]), style, [style]')
      .toArray()
      .filter((element) => $(element).attr('type') !== 'application/ld+json')
      .map((element) => `${address}: ${$.html(element).slice(0, 80)}`),
    ...$('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}))
      .filter((name) => name.startsWith('on'))
      .map((name) => `${address}: ${name}`),
  ]);
  expect(faults).toEqual([]);
});

test('every page carries the content security policy, which allows nothing unsafe but WebAssembly', () => {
  expect(contentSecurityPolicy.match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
  for (const { $ } of pages) {
    expect($('meta[http-equiv="content-security-policy"]').attr('content')).toBe(contentSecurityPolicy);
  }
});

test('no two pictograms of a page travel under one name', () => {
  const values = pages.flatMap(({ address, $ }) =>
    $('[data-travels]')
      .toArray()
      .map((element) => ({ address, value: `${address} ${element.attribs['data-travels'] ?? ''}` })),
  );
  expect(repeated(values)).toEqual([]);
});

test('no page asks anything of another host', () => {
  const faults = pages.flatMap(({ address, $ }) =>
    $('script[src], img[src], link[rel="stylesheet"], link[rel="preload"], iframe, video, audio')
      .toArray()
      .map((element) => element.attribs['src'] ?? element.attribs['href'] ?? '')
      .filter((url) => /^(https?:)?\/\//.test(url))
      .map((url) => `${address}: ${url}`),
  );
  expect(faults).toEqual([]);
});

test('no space stands before a full stop or a comma after a link', () => {
  const faults = pages.flatMap(({ address, $ }) =>
    $('main p, main li, main dd')
      .toArray()
      .map((element) => $(element).text())
      .filter((text) => /\p{L} [.,;:)]|\( /u.test(text.replaceAll(/\s+/g, ' ')))
      .map((text) => `${address}: ${text.trim().slice(0, 120)}`),
  );
  expect(faults).toEqual([]);
});
