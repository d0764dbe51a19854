import { describe, expect, it } from 'vitest';
import { checkMasterclasses } from '../../../../src/model/checks/check-masterclasses.ts';
import type { Problem } from '../../../../src/model/problems.ts';
import type { MasterclassData } from '../../../../src/schemas/masterclass.ts';
import { makeMasterclasses } from '../../../fixtures/small-content.ts';

type Kind = MasterclassData['kind'];

/** The problems of the small masterclasses with other data in the entry of this kind and slug. */
function problemsWith<Name extends Kind>(
  kind: Name,
  slug: string,
  change: Partial<Extract<MasterclassData, { kind: Name }>>,
): Problem[] {
  const problems: Problem[] = [];
  const entries = makeMasterclasses().map((entry) =>
    entry.data.kind === kind && entry.data.slug === slug ? { ...entry, data: { ...entry.data, ...change } } : entry,
  );
  checkMasterclasses(entries, problems);
  return problems;
}

describe('checkMasterclasses', () => {
  it('accepts a comparison and variants that name each other', () => {
    expect(problemsWith('masterclass', 'begrip', {})).toEqual([]);
  });

  it('refuses a variant that its masterclass does not list', () => {
    expect(problemsWith('comparison', 'beslissen', { variants: ['beslissen/po'] })).toEqual([
      {
        file: 'content/masterclasses/beslissen/vo.mdx',
        field: 'of',
        message: 'content/masterclasses/beslissen.mdx noemt deze variant niet',
        remedy: 'zet "beslissen/vo" daar bij variants, of verbeter of',
      },
    ]);
  });

  it('refuses a variant of a masterclass that has none, on both sides', () => {
    const problems = problemsWith('variant', 'beslissen/po', { of: 'begrip' });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'content/masterclasses/beslissen.mdx variants[1]',
      'content/masterclasses/beslissen/po.mdx of',
    ]);
  });

  it('refuses a masterclass of its own among the variants', () => {
    expect(problemsWith('comparison', 'beslissen', { variants: ['beslissen/po', 'beslissen/vo', 'begrip'] })).toEqual([
      {
        file: 'content/masterclasses/beslissen.mdx',
        field: 'variants[3]',
        message: '"begrip" is geen variant van "beslissen"',
        remedy: 'zet in content/masterclasses/begrip.mdx kind: variant en of: beslissen, of haal de naam hier weg',
      },
    ]);
  });

  it('leaves names that do not exist to the relations', () => {
    const variants = ['beslissen/po', 'beslissen/vo', 'bestaat-niet'];
    expect(problemsWith('comparison', 'beslissen', { variants })).toEqual([]);
    expect(problemsWith('variant', 'beslissen/po', { of: 'bestaat-niet' }).map(({ field }) => field)).toEqual([
      'variants[1]',
    ]);
  });

  it('refuses a fifth masterclass, which has no theme colour', () => {
    expect(problemsWith('masterclass', 'begrip', { order: 5 })).toEqual([
      {
        file: 'content/masterclasses/begrip.mdx',
        field: 'order',
        message: '5 heeft geen themakleur; er zijn er 4',
        remedy: 'geef de masterclass een plaats van 1 tot en met 4',
      },
    ]);
  });

  it('lets a variant have any place, because it wears the colour of its masterclass', () => {
    expect(problemsWith('variant', 'beslissen/po', { order: 5 })).toEqual([]);
  });
});
