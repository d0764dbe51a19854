import { describe, expect, it } from 'vitest';
import { inlineText, type Block } from '../../../../src/model/body/blocks.ts';
import { readBackground } from '../../../../src/model/library/read-background.ts';
import type { Problem } from '../../../../src/model/problems.ts';
import { readBody } from '../../../fixtures/read-text.ts';

const background = (source: string): string => `<Background>\n\n${source}\n\n</Background>`;
const headings = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? inlineText(block.children) : []));

function read(source: string, scheme: Parameters<typeof readBackground>[1] = 'werkvorm') {
  const problems: Omit<Problem, 'file'>[] = [];
  const parts = readBackground(readBody(source).blocks, scheme, (problem) => void problems.push(problem));
  return { page: headings(parts.body), background: headings(parts.background), problems };
}

describe('readBackground', () => {
  it('parts a body into what stays and what stands apart, both in order', () => {
    const source = `## Een\n\n${background('## Twee\n\n## Drie')}\n\n## Vier\n\n${background('## Vijf')}`;
    expect(read(source)).toEqual({ page: ['Een', 'Vier'], background: ['Twee', 'Drie', 'Vijf'], problems: [] });
  });

  it('takes every block of a section along', () => {
    const { blocks } = readBody(background('## Een\n\nTekst.\n\n- punt\n\n### Tussen'));
    const { background: taken } = readBackground(blocks, 'werkvorm', () => undefined);
    expect(taken.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'heading']);
  });

  it('leaves a body without it as it is', () => {
    expect(read('Vooraf.\n\n## Een')).toEqual({ page: ['Een'], background: [], problems: [] });
  });

  it.each(['werkvorm', 'masterclass'] as const)('is for a %s', (scheme) => {
    expect(read(background('## Een'), scheme).problems).toEqual([]);
  });

  it.each(['tip', 'theorie', 'podcast', 'pagina'] as const)('is not for a %s', (scheme) => {
    expect(read(background('## Een'), scheme).problems).toMatchObject([
      { line: 1, field: '<Background>', message: 'een achtergrond kan hier niet staan' },
    ]);
  });

  it('may follow another', () => {
    expect(read(`${background('## Een')}\n\n${background('## Twee')}`).problems).toEqual([]);
  });
});
