import { expect, test } from 'vitest';
import { element, writeXml, type Element } from '../../../../src/renderers/xml/xml.ts';

const written = (root: Element): string => writeXml(root).split('\n').slice(1).join('\n');

test('an element stands in its own line below the one around it', () => {
  expect(written(element('a', element('b', 'c')))).toBe('<a>\n  <b>c</b>\n</a>\n');
});

test('signs of XML in texts and attributes are written as text', () => {
  expect(written(element('a', { b: '"&' }, '<&>'))).toBe('<a b="&quot;&amp;">&lt;&amp;&gt;</a>\n');
});

test('an element without content closes itself', () => {
  expect(written(element('a', { b: 'c' }))).toBe('<a b="c"/>\n');
});

test('a list without items leaves nothing', () => {
  expect(written(element('a', [], element('b')))).toBe('<a>\n  <b/>\n</a>\n');
});
