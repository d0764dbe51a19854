import { describe, expect, it } from 'vitest';
import { checkOrder } from '../../../../src/model/checks/check-order.ts';
import type { Content } from '../../../../src/model/content.ts';
import type { Problem } from '../../../../src/model/problems.ts';
import { makeContent } from '../../../fixtures/small-content.ts';

function problemsOfOrder(content: Content): Problem[] {
  const problems: Problem[] = [];
  checkOrder(content, problems);
  return problems;
}

describe('checkOrder', () => {
  it('accepts the same place for a tip, a theory page, a work form, a masterclass and a variant', () => {
    expect(problemsOfOrder(makeContent())).toEqual([]);
  });

  it.each(['tips', 'theory', 'workForms'] as const)('refuses the same place for two of the %s', (name) => {
    const content = makeContent();
    for (const { data } of content[name]) data.order = 3;
    const [first, second] = content[name];
    expect(problemsOfOrder(content)).toEqual([
      {
        file: second?.file,
        field: 'order',
        message: `3 is ook de plaats van ${first?.file ?? ''}`,
        remedy: 'geef één van beide een plaats die nog vrij is',
      },
    ]);
  });

  it('refuses the same place for two masterclasses, a comparison included', () => {
    const content = makeContent();
    for (const { data } of content.masterclasses) if (data.kind !== 'variant') data.order = 1;
    expect(problemsOfOrder(content).map(({ file }) => file)).toEqual(['content/masterclasses/beslissen.mdx']);
  });

  it('refuses the same place for two variants of one masterclass', () => {
    const content = makeContent();
    for (const { data } of content.masterclasses) if (data.kind === 'variant') data.order = 1;
    expect(problemsOfOrder(content).map(({ file }) => file)).toEqual(['content/masterclasses/beslissen/vo.mdx']);
  });
});
