import { describe, expect, test } from 'vitest';
import { rootKey, stemKey } from '../../../../src/search/language/stem-key.ts';

describe('stemKey', () => {
  test.each([
    ['advies', 'adviezen'],
    ['school', 'scholen'],
    ['kans', 'kansen'],
    ['verwachting', 'verwachtingen'],
    ['brugklas', 'brugklassen'],
    ['gesprek', 'gesprekken'],
    ['leraar', 'leraren'],
    ['ouder', 'ouders'],
    ['brief', 'brieven'],
    ['beoordeel', 'beoordelen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['groot', 'grote'],
    ['moeilijk', 'moeilijke'],
    ['Financiële', 'financieel'],
  ])('is one for %s and %s', (word, form) => {
    expect(stemKey(form)).toBe(stemKey(word));
  });

  test.each([
    ['school', 'schaal'],
    ['advies', 'adviseren'],
    ['kans', 'kast'],
    ['leerling', 'leraar'],
    ['toets', 'toetsing'],
    ['les', 'leerling'],
  ])('is another for %s than for %s', (word, other) => {
    expect(stemKey(other)).not.toBe(stemKey(word));
  });

  test.each(['vo', 'bias', 'havo', 'mbo'])('leaves the short word %s as it is', (word) => {
    expect(stemKey(word)).toBe(word);
  });
});

describe('rootKey', () => {
  test.each([
    ['adviseren', 'advisering'],
    ['adviseert', 'advisering'],
    ['stereotyperen', 'stereotyperend'],
    ['beoordelen', 'beoordeling'],
    ['beoordeeld', 'beoordeling'],
    ['verdeelt', 'verdeling'],
    ['advies', 'adviezen'],
    ['determineert', 'determinatie'],
    ['differentiëren', 'differentiatie'],
    ['reflecteren', 'reflectie'],
    ['motiveert', 'motivatie'],
  ])('is one for %s and %s', (word, kin) => {
    expect(rootKey(kin)).toBe(rootKey(word));
  });

  test.each([
    ['advies', 'advisering'],
    ['kind', 'kin'],
    ['toets', 'toetreding'],
    ['leer', 'leraar'],
  ])('is another for %s than for %s', (word, other) => {
    expect(rootKey(other)).not.toBe(rootKey(word));
  });
});
