import { describe, expect, it } from 'vitest';
import { formWidths } from '../../../../src/renderers/pdf/form-widths.ts';

const columns = ['Groep', 'Wat', 'Hoe'];

describe('formWidths', () => {
  it('makes columns to write in equally wide', () => {
    expect(formWidths({ columns })).toEqual([1, 1, 1]);
  });

  it('takes the widths that are asked for', () => {
    expect(formWidths({ columns, rowLabels: ['A'], widths: [1, 2, 3] })).toEqual([1, 2, 3]);
  });

  it('gives long names more room than short ones', () => {
    const [short = 0] = formWidths({ columns, rowLabels: ['A'] });
    const [long = 0] = formWidths({ columns, rowLabels: ['Wat zij goed kunnen en graag doen'] });
    expect(long).toBeGreaterThan(short);
  });

  it('leaves most of the width to write in', () => {
    const [names = 1] = formWidths({ columns, rowLabels: ['naam '.repeat(200)] });
    expect(names).toBeLessThanOrEqual(0.4);
  });
});
