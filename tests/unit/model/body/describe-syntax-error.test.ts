import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/model/body/parse-body.ts';
import type { Problem } from '../../../../src/model/problems.ts';

/** What an editor reads about a body that starts on line 11 of its file. */
function told(source: string): string[] {
  const problems: Omit<Problem, 'file'>[] = [];
  const markEnglish = (text: string) => [{ type: 'text' as const, text }];
  parseBody(source, { field: 'tekst', firstLine: 11, markEnglish, report: (problem) => problems.push(problem) });
  return problems.map(({ line = 0, message, remedy }) => `${line}: ${message} → ${remedy}`);
}

const close = 'zet de eindtag erachter, of sluit af met />';
const value = 'schrijf elke waarde als naam="tekst"';

describe('describeSyntaxError', () => {
  it.each([
    ['a block that is not closed', 'A\n\n<Nuance title="x">\n\nB', `13: <Nuance> wordt niet gesloten → ${close}`],
    [
      'a block that is not closed within its paragraph',
      'A\n\n<Nuance title="x">B\n\nC',
      `13: <Nuance> wordt niet gesloten → ${close}`,
    ],
    [
      'a block that is closed as another',
      '<Nuance title="x">\n\n</Missing>',
      `11: <Nuance> wordt niet gesloten → ${close}`,
    ],
    ['a citation that is not closed', 'A\n\nB <Cite ref="x"> C', `13: <Cite> wordt niet gesloten → ${close}`],
    [
      'an end without a start',
      'A\n\n</Missing>',
      '13: een eindtag heeft geen begintag → haal de eindtag weg, of zet er een begintag voor',
    ],
    ['a loose <', 'A\n\nB <4 C', '13: er staat een losse < in de tekst → haal de < weg, of schrijf &lt;'],
    ['a loose {', 'A\n\nB { C', '13: er staat een losse { in de tekst → haal de { weg'],
    ['a formula in braces', 'A {b c} D', '11: er staat een losse { in de tekst → haal de { weg'],
    [
      'a value without quotation marks',
      '<Case title=x />',
      `11: een waarde staat niet tussen aanhalingstekens → ${value}`,
    ],
    ['a value that is not closed', '<Cite ref="x />', `11: een waarde wordt niet gesloten → ${value}`],
    ['a comment', 'A\n\n<!-- B -->', '13: commentaar kan hier niet → haal <!-- … --> weg'],
    [
      'a bare address',
      'Zie <https://a.nl>',
      '11: een adres tussen < en > kan hier niet → schrijf een link als [tekst](adres)',
    ],
    [
      'any other fault',
      'A <Case/ b',
      '11: de tekst is geen geldige MDX → gebruik geen losse < of { in de tekst, en zet elke waarde als naam="tekst"',
    ],
  ])('tells the line in the file and the remedy of %s', (_, source, expected) => {
    expect(told(source)).toEqual([expected]);
  });
});
