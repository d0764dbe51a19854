/** What the parser of MDX throws. */
export interface SyntaxFault {
  reason?: string;
  line?: number;
}

const looseMark = 'gebruik geen losse < of { in de tekst, en zet elke waarde als naam="tekst"';

/** Each fault as the parser words it, and what an editor reads; `$1` is the first part in brackets. */
const faults: [pattern: RegExp, message: string, remedy: string][] = [
  [/^Expected a closing tag for `(<\S+>)`/, '$1 wordt niet gesloten', 'zet de eindtag erachter, of sluit af met />'],
  [
    /^Unexpected closing tag `\S+`, expected corresponding closing tag for `(<\S+>)`/,
    '$1 wordt niet gesloten',
    'zet de eindtag erachter, of sluit af met />',
  ],
  [/^Unexpected closing slash/, 'een eindtag heeft geen begintag', 'haal de eindtag weg, of zet er een begintag voor'],
  [/in attribute value/, 'een waarde wordt niet gesloten', 'schrijf elke waarde als naam="tekst"'],
  [/before attribute value/, 'een waarde staat niet tussen aanhalingstekens', 'schrijf elke waarde als naam="tekst"'],
  [/(?:in expression|parse expression)/, 'er staat een losse { in de tekst', 'haal de { weg'],
  [/to create a comment/, 'commentaar kan hier niet', 'haal <!-- … --> weg'],
  [/to create a link/, 'een adres tussen < en > kan hier niet', 'schrijf een link als [tekst](adres)'],
  [
    /^Unexpected character `.*` \(U\+\w+\) before name/,
    'er staat een losse < in de tekst',
    'haal de < weg, of schrijf &lt;',
  ],
];

/** What is wrong with a text that is no MDX, in Dutch, and the line of the text, counted from 1, on which it starts. */
export function describeSyntaxError({ reason = '', line }: SyntaxFault): {
  line: number;
  message: string;
  remedy: string;
} {
  // For a tag that is not closed the parser tells where it stands in words only.
  const place = /\((\d+):\d+-\d+:\d+\)/.exec(reason)?.[1];
  const at = place === undefined ? (line ?? 1) : Number(place);
  for (const [pattern, message, remedy] of faults) {
    const match = pattern.exec(reason);
    if (match) return { line: at, message: message.replace('$1', match[1] ?? ''), remedy };
  }
  return { line: at, message: 'de tekst is geen geldige MDX', remedy: looseMark };
}
