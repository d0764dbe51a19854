import { describe, expect, it } from 'vitest';
import { documentTitle } from '../../../../src/model/document/title.ts';
import { strings } from '../../../fixtures/interface-strings.ts';

describe('documentTitle', () => {
  it('puts what the document is behind the title of its page', () => {
    expect(documentTitle({ title: 'Over de streep' }, 'sheet', strings)).toBe('Over de streep: deelnemersblad');
  });

  it('has no colon behind a question mark', () => {
    const title = documentTitle({ title: 'Wat zijn kansen?' }, 'script', strings);
    expect(title).toBe('Wat zijn kansen? Draaiboek voor de begeleider');
  });
});
