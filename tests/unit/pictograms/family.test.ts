import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { pictogramOf, pictogramThemes } from '../../../src/model/pictogram.ts';
import { library } from '../../fixtures/real-library.ts';
import { boxOfPath } from './outline.ts';

/**
 * The grammar of the family, as far as numbers show it. Its words: a dot is a person, a solid bar of six units is the
 * start line or the ground, a screen, sheet or door is a frame, talk is a frame with a tail, advice is a signboard.
 * Corners are sharp, separate shapes stand three units apart, and nothing is drawn outside a margin of four units;
 * the test allows two, as it does not measure the points of sharp corners.
 */
const folder = join(import.meta.dirname, '../../../src/pictograms');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.replace('.svg', ''));
const stroke = 3;
const limit = { bytes: 600, near: 2, far: 46 };

describe.each(names)('the pictogram %s', (name) => {
  const markup = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const elements = [...markup.matchAll(/<(\w+)([^>]*?)\/?>/g)].map(([, tag = '', text = '']) => ({
    tag,
    attributes: [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({ key, value })),
  }));
  const attributes = elements.flatMap((element) => element.attributes);
  const valuesOf = (...keys: string[]) => attributes.filter(({ key }) => keys.includes(key)).map(({ value }) => value);

  it('is one line of few bytes', () => {
    expect(markup).toMatch(/^<svg[^\n]*<\/svg>\n$/);
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(limit.bytes);
  });

  it('stands on the grid of 48 units', () => {
    expect(valuesOf('viewBox')).toEqual(['0 0 48 48']);
  });

  it('has the one stroke width of the family', () => {
    expect(valuesOf('stroke-width')).toEqual([String(stroke)]);
  });

  it('has no colour of its own', () => {
    expect(valuesOf('fill', 'stroke').filter((paint) => !['currentColor', 'none'].includes(paint))).toEqual([]);
  });

  it('is made of bare paths', () => {
    const known = ['xmlns', 'viewBox', 'fill', 'stroke', 'stroke-width', 'd'];
    expect(new Set(elements.map(({ tag }) => tag))).toEqual(new Set(['svg', 'path']));
    expect(attributes.filter(({ key }) => !known.includes(key))).toEqual([]);
  });

  it('has whole and half coordinates', () => {
    const numbers = valuesOf('d').flatMap((path) => path.match(/\d*\.?\d+/g) ?? []);
    expect(numbers.filter((number) => !Number.isInteger(Number(number) * 2))).toEqual([]);
  });

  it('keeps clear of the edges', () => {
    const boxes = elements.flatMap(({ attributes }) => {
      const filled = attributes.some(({ key, value }) => key === 'stroke' && value === 'none');
      const edge = filled ? 0 : stroke / 2;
      return attributes
        .filter(({ key }) => key === 'd')
        .flatMap(({ value }) => {
          const [left, top, right, bottom] = boxOfPath(value);
          return [left - edge, top - edge, right + edge, bottom + edge];
        });
    });
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(limit.near);
    expect(Math.max(...boxes)).toBeLessThanOrEqual(limit.far);
  });
});

test('every tip, masterclass and work form has a pictogram, and no pictogram is left over', () => {
  const pages = [...library.tips, ...library.masterclasses, ...library.workForms];
  const own = names.filter((name) => /^(tip|masterclass|werkvorm)-/.test(name));
  expect(own.toSorted()).toEqual([...new Set(pages.map(pictogramOf))].toSorted());
});

test('no two pictograms are the same', () => {
  const drawings = names.map((name) => readFileSync(join(folder, `${name}.svg`), 'utf8'));
  expect(new Set(drawings).size).toBe(names.length);
});

test('a pictogram has the theme of its page, and one of the interface has none', () => {
  const themes = pictogramThemes([...library.tips, ...library.masterclasses, ...library.workForms]);
  const { theme } = library.tips.find(({ slug }) => slug === 'growth-mindset') ?? {};
  expect(themes.get('masterclass-wat-zijn-gelijke-onderwijskansen')).toBe('geel');
  expect(themes.get('tip-growth-mindset')).toBe(theme);
  expect(themes.has('ui-zoeken')).toBe(false);
});
