import { describe, expect, it } from 'vitest';
import { findSources } from '../../../../src/model/library/find-sources.ts';
import type { Problem } from '../../../../src/model/problems.ts';
import { createReference } from '../../../../src/model/reference.ts';
import type { SourceText } from '../../../../src/schemas/values.ts';
import { makeReference } from '../../../fixtures/small-content.ts';

const work = (id: string, source?: SourceText) =>
  createReference(makeReference({ id, ...(source ? { 'quoted-as': source } : {}) }));

function find(...works: ReturnType<typeof work>[]) {
  const problems: Problem[] = [];
  return { sources: findSources(works, problems), problems };
}

describe('findSources', () => {
  it('gives the work that each source text is', () => {
    const { sources, problems } = find(work('stuk', 'artikel'), work('ander'), work('plaat', 'poster'));
    expect([sources?.poster.id, sources?.artikel.id, problems]).toEqual(['plaat', 'stuk', []]);
  });

  it('refuses a source text without a work', () => {
    expect(find(work('plaat', 'poster'))).toEqual({
      sources: undefined,
      problems: [
        {
          file: 'content/bronnen/literatuur.yaml',
          field: 'quoted-as',
          message: 'geen bron is de brontekst "artikel"',
          remedy: 'zet quoted-as: artikel bij de bron waaruit content/bronnen/artikel.txt komt',
        },
      ],
    });
  });

  it('refuses a source text with two works', () => {
    expect(find(work('plaat', 'poster'), work('kopie', 'poster'), work('stuk', 'artikel')).problems).toEqual([
      {
        file: 'content/bronnen/literatuur.yaml',
        field: 'plaat.quoted-as',
        message: 'de brontekst "poster" is ook "kopie"',
        remedy: 'laat quoted-as: poster bij precies één bron staan',
      },
    ]);
  });
});
