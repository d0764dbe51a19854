import { describe, expect, it } from 'vitest';
import { makeContent, makeTip, problemsOf } from '../../fixtures/small-content.ts';

describe('EntryReader', () => {
  it('names the place in a list of texts, counted from 1', () => {
    const content = makeContent();
    const [theory] = content.theory;
    if (theory) theory.data.core = ['Eén.', 'Twee [x](tip:niets-van-dat).', 'Drie.'];
    expect(problemsOf(content)).toEqual([expect.objectContaining({ field: 'core[2]' })]);
  });

  it('names the field of a text in the front matter, and no line', () => {
    const content = makeContent();
    content.tips[1] = makeTip({ slug: 'kijk', order: 1, smaller: 'Kijk <Cite ref="zwart-2021" />.' });
    const problems = problemsOf(content);
    expect(problems).toEqual([expect.objectContaining({ field: 'smaller, <Cite ref>' })]);
    expect(problems[0]).not.toHaveProperty('line');
  });

  it.each([
    ['tekst', 'Lees [x](tip:niets-van-dat).'],
    ['tekst, <Cite ref>', 'Lees <Cite ref="niets-van-dat" />.'],
    ['tekst, <Term id>', 'Lees <Term id="niets-van-dat">x</Term>.'],
  ])('names the field %s and the line of a fault in a body', (field, fault) => {
    const content = makeContent();
    const [page] = content.pages;
    if (page) Object.assign(page, { body: `Een.\n\n${fault}`, bodyLine: 8 });
    expect(problemsOf(content)).toEqual([
      expect.objectContaining({ file: 'content/paginas/over.mdx', field, line: 10 }),
    ]);
  });

  it('names the line of a fault in a list inside a component', () => {
    const content = makeContent();
    const [page] = content.pages;
    const body = '<Question title="x">\n\n- een\n- twee [x](tip:niets-van-dat)\n\n</Question>';
    if (page) Object.assign(page, { body, bodyLine: 8 });
    expect(problemsOf(content)).toEqual([expect.objectContaining({ field: 'tekst', line: 11 })]);
  });
});
