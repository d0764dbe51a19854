import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../../src/model/body/blocks.ts';
import { englishMarker } from '../../../../src/model/body/english.ts';

const mark = englishMarker([
  'mindset',
  'growth mindset',
  'setting',
  'noise',
  'noise level',
  "Reassessing 'Ability' Grouping",
  'C++',
]);
const marked = (text: string): string[] =>
  mark(text).flatMap((inline) => (inline.type === 'text' && inline.lang === 'en' ? [inline.text] : []));

describe('englishMarker', () => {
  it.each([
    ['een noise hier', ['noise']],
    ['het noise level', ['noise level']],
    ['Noise vooraan', ['Noise']],
    ['een growth mindset', ['growth mindset']],
    ['een growth-mindset', ['growth-mindset']],
    ['een mindset en een growth mindset', ['mindset', 'growth mindset']],
    ['growthmindset', []],
    ['de offsetting', []],
    ['settings', []],
    ['noïse en ruïnoise', []],
    ['‘noise’, (noise)', ['noise', 'noise']],
    ["het Reassessing 'Ability' Grouping project", ["Reassessing 'Ability' Grouping"]],
    ['in C++ schrijven', ['C++']],
    ['niets Engels', []],
  ])('marks in %j: %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('keeps every character of the text', () => {
    const text = 'Een growth mindset, noise; en mindset.';
    expect(inlineText(mark(text))).toBe(text);
  });

  it('leaves text alone when there are no phrases', () => {
    expect(englishMarker([])('noise')).toEqual([{ type: 'text', text: 'noise' }]);
  });
});
