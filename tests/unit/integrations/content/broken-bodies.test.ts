import { describe, expect, it } from 'vitest';
import {
  appended,
  type BrokenCase,
  useContentCopy,
  expectTold,
  lineOfText,
  replaced,
} from '../../../fixtures/content-copy.ts';

const tip = 'content/tips/growth-mindset.mdx';
const theory = 'content/theorie/kapitaal.mdx';
const folding = 'content/werkvormen/vouwexperiment.mdx';
const page = 'content/paginas/over.mdx';

const cases: BrokenCase[] = [
  {
    fault: 'a drawing without alt text',
    file: folding,
    change: (text) => text.replace(/\n {2}alt="Een vierkant[^"]*"/, ''),
    field: '<Figure alt>',
    message: 'de beschrijving van de afbeelding ontbreekt',
    remedy: 'vul alt="…" met wat op de afbeelding te zien is',
    at: '<Figure',
  },
  {
    fault: 'a drawing with an empty alt text',
    file: folding,
    change: (text) => text.replace(/alt="Een vierkant[^"]*"/, 'alt=" "'),
    field: '<Figure alt>',
    message: 'de beschrijving van de afbeelding ontbreekt',
    remedy: 'vul alt="…" met wat op de afbeelding te zien is',
    at: '<Figure',
  },
  {
    fault: 'a drawing that does not exist',
    file: folding,
    change: replaced('src="vouwen-1.svg"', 'src="vouwen-99.svg"'),
    field: '<Figure src>',
    message: 'de tekening "vouwen-99.svg" bestaat niet',
    remedy: 'zet het bestand in content/werkvormen/ of verbeter de naam',
    at: '<Figure',
  },
  {
    fault: 'an unknown component',
    file: theory,
    change: appended('<Nuanse title="Let op">\n\nLet op.\n\n</Nuanse>'),
    field: '<Nuanse>',
    message: 'dit onderdeel bestaat niet',
    remedy: 'bedoel je <Nuance>? Kies uit: Quotation, Question',
    at: '<Nuanse',
  },
  {
    fault: 'an unknown component in running text',
    file: page,
    change: replaced('De site heeft twee bronnen:', 'De site heeft <Kleur>twee</Kleur> bronnen:'),
    field: '<Kleur>',
    message: 'dit onderdeel bestaat niet',
    remedy: 'Kies uit: Quotation, Question',
    at: '<Kleur>',
  },
  {
    fault: 'an unknown attribute',
    file: theory,
    change: appended('<Question title="En jij?" kleur="geel">\n\nWat zie jij?\n\n</Question>'),
    field: '<Question kleur>',
    message: 'dit kenmerk bestaat niet',
    remedy: 'haal het weg of kies uit: title',
    at: '<Question',
  },
  {
    fault: 'a misspelt attribute on a component that needs no other',
    file: theory,
    change: replaced('<Cite ref="yosso-2005" />', '<Cite ref="yosso-2005" pag="3" />'),
    field: '<Cite pag>',
    message: 'dit kenmerk bestaat niet',
    remedy: 'bedoel je page?',
    at: 'pag="3"',
  },
  {
    fault: 'a loose < in the text',
    file: page,
    change: appended('Als 3 <4, dan klopt het.'),
    field: 'tekst',
    message: 'er staat een losse < in de tekst',
    remedy: 'haal de < weg',
    at: 'Als 3 <',
  },
  {
    fault: 'a component that is not closed',
    file: page,
    change: replaced('</Missing>', ''),
    field: 'tekst',
    message: '<Missing> wordt niet gesloten',
    remedy: 'zet de eindtag erachter',
    at: '<Missing ',
  },
  {
    fault: 'a heading of a level that the page cannot have',
    file: page,
    change: appended('#### Te diep'),
    field: 'kop',
    message: 'een kop van niveau 4 kan hier niet',
    remedy: 'gebruik ## voor een kop en ### voor een tussenkop',
    at: '#### Te diep',
  },
  {
    fault: 'a list inside a text field',
    file: tip,
    change: replaced('\nquestion: >-\n  ', '\nquestion: >-\n  1. '),
    field: 'question',
    message: 'dit veld is meer dan één lopende tekst',
    remedy: 'maak er één alinea van',
  },
  {
    fault: 'a background on a page that is no work form and no masterclass',
    file: theory,
    change: appended('<Background>\n\n## Waarom\n\nDaarom.\n\n</Background>'),
    field: '<Background>',
    message: 'een achtergrond kan hier niet staan',
    remedy: 'gebruik <Background> alleen in een werkvorm of masterclass',
    at: '<Background>',
  },
  {
    fault: 'a background inside another block',
    file: folding,
    change: appended('## Kop\n\n<Question title="En jij?">\n\n<Background>\n\n## A\n\n</Background>\n\n</Question>'),
    field: '<Background>',
    message: 'een achtergrond kan hier niet staan',
    remedy: 'en niet in een ander onderdeel',
  },
  {
    fault: 'a background inside a background',
    file: folding,
    change: replaced('<Background>\n', '<Background>\n\n## A\n\n<Background>\n\n## B\n\n</Background>\n'),
    field: '<Background>',
    message: 'een achtergrond kan hier niet staan',
    remedy: 'en niet in een ander onderdeel',
  },
  {
    fault: 'an empty background',
    file: folding,
    change: appended('<Background>\n\n</Background>'),
    field: '<Background>',
    message: 'er staat niets in',
    remedy: 'zet er hele stukken in, elk met een kop (##), of haal het weg',
  },
  {
    fault: 'a background that does not start with a heading',
    file: folding,
    change: appended('<Background>\n\nZomaar wat tekst.\n\n</Background>'),
    field: '<Background>',
    message: 'het begint niet met een kop',
    remedy: 'zet er hele stukken in, elk met een kop (##)',
    at: 'Zomaar wat',
  },
  {
    fault: 'a background that starts with a lower heading',
    file: folding,
    change: appended('<Background>\n\n### Te laag\n\n</Background>'),
    field: '<Background>',
    message: 'het begint niet met een kop',
    remedy: 'zet er hele stukken in, elk met een kop (##)',
    at: '### Te laag',
  },
  {
    fault: 'text without a heading after a background',
    file: folding,
    change: replaced('</Background>\n', '</Background>\n\nNog iets losses.\n'),
    field: '<Background>',
    message: 'erna gaat de tekst zonder kop verder',
    remedy: 'begin met een kop (##), of zet ook dit stuk erin',
    at: 'Nog iets losses.',
  },
  {
    fault: 'a section to hand out that does not exist',
    file: 'content/werkvormen/casusgesprek.mdx',
    change: replaced('title: Maatstaven en soorten redenen', 'title: Maatstaven'),
    field: 'handouts[2].title',
    message: 'er is geen kop "Maatstaven"',
    remedy: 'Maatstaven en soorten redenen',
    at: 'title: Maatstaven',
  },
  {
    fault: 'a section to hand out that is given at a step too far',
    file: folding,
    change: replaced('    step: 4\n', '    step: 9\n'),
    field: 'handouts[3].step',
    message: 'er is geen stap 9; de werkvorm heeft er 5',
    remedy: 'noem het nummer van een stap die er is',
    at: 'step: 9',
  },
  {
    fault: 'something to hand out that is not named',
    file: folding,
    change: replaced('  - title: Vervolg voor blauw\n    copies: één per deelnemer met blauw\n    step: 4\n', ''),
    field: 'handouts',
    message: 'onder de kop "Vervolg voor blauw" staat iets om te printen',
    remedy: 'voeg toe: { title: ',
    at: '\nhandouts:',
  },
  {
    fault: 'a theory page without a nuance',
    file: theory,
    change: (text) => text.replace(/<Nuance[^>]*>/, '').replace('</Nuance>', ''),
    field: 'tekst',
    message: 'er staat niet wat omstreden is',
    remedy: 'voeg een <Nuance title="Wat omstreden is"> toe',
  },
  {
    fault: 'a theory page with a single source',
    file: theory,
    change: (text) => text.replaceAll(/ ?<Cite ref="(?!cbs-2024)[^"]*" \/>/g, ''),
    field: 'tekst',
    message: 'de pagina noemt 1 bron; een theoriepagina heeft er ten minste twee',
    remedy: 'verwijs met <Cite ref="…" /> naar de bronnen van de feiten',
  },
];

describe('checkContent on a fault in a text', { timeout: 60_000 }, () => {
  const copy = useContentCopy();

  it.each(cases)('names the file, the field and the remedy for $fault', (broken) => {
    expectTold(copy, broken);
  });

  it('names the field of the front matter in which an unknown component stands, and its line', () => {
    const { problems, text } = copy.afterChange(tip, replaced('\nquestion: >-\n  ', '\nquestion: >-\n  <Kleur /> '));
    const line = lineOfText(text, 'question:');
    expect(problems).toEqual([expect.objectContaining({ field: 'question, <Kleur>', line })]);
  });

  it('names the drawing that was taken away', () => {
    const { problems } = copy.afterRemoval('content/werkvormen/vouwen-2.svg');
    expect(problems).toEqual([
      expect.objectContaining({ file: folding, message: 'de tekening "vouwen-2.svg" bestaat niet' }),
    ]);
  });
});
