import { describe, it } from 'vitest';
import { type BrokenCase, useContentCopy, expectTold, replaced } from '../../../fixtures/content-copy.ts';

const tip = 'content/tips/growth-mindset.mdx';
const workForm = 'content/werkvormen/casusgesprek.mdx';
const masterclass = 'content/masterclasses/wat-zijn-gelijke-onderwijskansen.mdx';
const ledger = 'content/bronnen/citaten.yaml';

const cases: BrokenCase[] = [
  {
    fault: 'a tip that differs from the poster by one letter',
    file: tip,
    change: replaced('Kinderen zijn niet dom.', 'Kinderen zijn niet dum.'),
    field: 'quotation',
    message:
      'dit citaat wijkt af van de bron: hier staat "…ren zijn niet dum. Ze zijn mis…", daar "…ren zijn niet dom.',
    remedy: 'neem het letter voor letter over uit content/bronnen/citaten.yaml',
    at: '\nquotation:',
  },
  {
    fault: 'an experience in a masterclass that differs by one letter',
    file: masterclass,
    change: replaced('Het werd even stil en', 'Het werd even stel en'),
    field: 'experiences[1].quotation',
    message: 'dit citaat wijkt af van de bron',
    remedy: 'neem het letter voor letter over uit content/bronnen/citaten.yaml',
  },
  {
    fault: 'a <Quotation> in a body that differs by one letter',
    file: masterclass,
    change: replaced('louter afhankelijk van individuele', 'louter afhankelijk van indviduele'),
    field: '<Quotation>',
    message: 'dit citaat wijkt af van de bron',
    remedy: 'neem het letter voor letter over uit content/bronnen/citaten.yaml',
    at: '<Quotation',
  },
  {
    fault: 'a line of a transcript that differs by one letter',
    file: workForm,
    change: replaced('Ja, dat vind ik ook.', 'Ja, dat vindt ik ook.'),
    field: '<Line>',
    message: 'dit citaat wijkt af van de bron',
    remedy: 'neem het letter voor letter over uit content/bronnen/citaten.yaml',
    at: '<Line speaker="Docent 1">',
  },
  {
    fault: 'a stage direction that the source does not give',
    file: workForm,
    change: replaced('direction="onderbreekt"', 'direction="lacht hard"'),
    field: '<Line>',
    message: '"lacht hard" staat niet als aanwijzing in de bron',
    remedy: 'kijk in content/bronnen/artikel.txt',
    at: '<Line speaker="Teamleider" direction="lacht hard">',
  },
  {
    fault: 'the right quotation with the wrong speaker',
    file: workForm,
    change: replaced('<Line speaker="Docent 1">', '<Line speaker="Mentor">'),
    field: '<Line>',
    message: 'dit citaat is niet van "Mentor"',
    remedy: 'volgens content/bronnen/citaten.yaml is het van "Docent 1"',
    at: '<Line speaker="Mentor">Ja,',
  },
  {
    fault: 'a tip with the wrong speaker',
    file: tip,
    change: replaced('\n  name: Bowen Paulle', '\n  name: Anneke Blok'),
    field: 'quotation',
    message: 'dit citaat is niet van "Anneke Blok"',
    remedy: 'volgens content/bronnen/citaten.yaml is het van "Bowen Paulle"',
  },
  {
    fault: 'a tip with the wrong organisation',
    file: tip,
    change: replaced('\n  organisation: Universiteit van Amsterdam', '\n  organisation: Universiteit Utrecht'),
    field: 'quotation',
    at: '\nquotation:',
    message: 'bij "Bowen Paulle" staat "Universiteit Utrecht"',
    remedy: 'neem over uit content/bronnen/citaten.yaml: "Universiteit van Amsterdam"',
  },
  {
    fault: 'an unused ledger entry that is not in the source text',
    file: ledger,
    change: replaced('Waar\n    herken je het aan?', 'Waar\n    herken je dit aan?'),
    field: '].text (Poster van Cito)',
    message: 'dit citaat staat niet woord voor woord in de bron "poster"',
    remedy: 'neem de tekst letter voor letter over uit content/bronnen/poster.txt',
  },
];

describe('checkContent on a quotation that is not the source’s', { timeout: 60_000 }, () => {
  const copy = useContentCopy();

  it.each(cases)('names the file, the field and the remedy for $fault', (broken) => {
    expectTold(copy, broken);
  });
});
