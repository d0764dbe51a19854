import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../src/integrations/content/split-front-matter.ts';

describe('splitFrontMatter', () => {
  it('parts the fields from the body, and tells on which line the body starts', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nTekst.\n')).toEqual({
      yaml: 'a: 1\nb: 2',
      body: '\nTekst.\n',
      bodyLine: 5,
    });
  });

  it('reads front matter without fields', () => {
    expect(splitFrontMatter('---\n---\nTekst.')).toEqual({ yaml: '', body: 'Tekst.', bodyLine: 3 });
  });

  it.each([
    ['that does not start with a line of hyphens', 'a: 1\n---\nTekst.', 'ontbreekt'],
    ['of which the fields have no end', '---\na: 1\n\nTekst.', 'wordt niet gesloten'],
  ])('tells what is wrong with a text %s', (_, text, message) => {
    expect(splitFrontMatter(text)).toMatchObject({ message });
  });
});
