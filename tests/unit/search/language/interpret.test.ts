import { describe, expect, test } from 'vitest';
import { interpret, type Interpretation, type Wording } from '../../../../src/search/language/interpret.ts';
import { parseLanguage, formatLanguage } from '../../../../src/search/language/language.ts';
import { stemKey } from '../../../../src/search/language/stem-key.ts';

/** The words of a small site. */
const site = [
  'advies',
  'advisering',
  'differentiatie',
  'gesprek',
  'kansen',
  'klas',
  'laag',
  'onder-advisering',
  'oudergesprek',
  'ouders',
  'school',
  'schooladvies',
  'stereotyperend',
  'stereotypering',
  'verwachting',
  'zelfvervullend',
];
const groups = [
  { same: ['onder-advisering', 'te laag advies'], related: ['schooladvies'] },
  { same: ['ouderbetrokkenheid', 'ouders bij school betrekken'], related: ['oudergesprek'] },
];
const language = parseLanguage(
  formatLanguage(
    site.filter((word) => !word.includes('-')),
    groups,
  ),
);
const stems = new Set(site.map(stemKey));
const ask = (text: string, verbatim = false): Promise<Interpretation> =>
  interpret(text, language, (word) => Promise.resolve(stems.has(stemKey(word))), verbatim);

/** All ways to find the words from a place on. */
async function wordings(text: string, from = 0, length = 1): Promise<Wording[]> {
  const { parts } = await ask(text);
  return parts.filter((part) => part.from === from && part.length === length).flatMap((part) => part.wordings);
}
const weightOf = (found: readonly Wording[], text: string): number =>
  found.find((one) => one.text === text)?.weight ?? 0;

describe('interpret', () => {
  test('drops stop words', async () => {
    expect((await ask('Hoe geef je een goed advies aan ouders?')).words).toEqual(['advies', 'ouders']);
  });

  test('searches for stop words when there is nothing else', async () => {
    expect((await ask('wat nu')).words).toEqual(['wat', 'nu']);
  });

  test('asks nothing of a text without words', async () => {
    expect(await ask('…!')).toEqual({ words: [], parts: [], unknown: [] });
  });

  test('takes a word of the site as it was typed, for the full weight', async () => {
    expect(await wordings('adviezen')).toContainEqual({ text: 'adviezen', weight: 1 });
  });

  test('finds kin of a verb, for less than what was typed', async () => {
    const found = await wordings('adviseren');
    expect(weightOf(found, 'advisering')).toBeGreaterThan(0);
    expect(weightOf(found, 'advisering')).toBeLessThan(1);
  });

  test('finds kin of a word that the site has, beside the word itself', async () => {
    const found = await wordings('stereotypering');
    expect(weightOf(found, 'stereotypering')).toBe(1);
    expect(weightOf(found, 'stereotyperend')).toBeGreaterThan(0);
  });

  test('finds neighbours that the site writes as one word', async () => {
    expect(await wordings('school advies', 0, 2)).toContainEqual({ text: 'schooladvies', weight: 1 });
    expect(await wordings('advies school', 0, 2)).toEqual([]);
  });

  test('puts a word together of which a part alone is a stop word', async () => {
    expect((await ask('zelf vervullend')).words).toEqual(['zelfvervullend']);
  });

  test('takes apart a compound that the site does not have', async () => {
    const [found] = await wordings('kansengesprek');
    expect(found).toMatchObject({ text: 'kansen gesprek', isLoose: true });
    expect((await ask('kansengesprek')).unknown).toEqual([]);
  });

  test('finds a compound of the site by its parts too, for less than the whole', async () => {
    const found = await wordings('schooladvies');
    expect(weightOf(found, 'schooladvies')).toBe(1);
    expect(found).toContainEqual(expect.objectContaining({ text: 'school advies', isLoose: true }));
    expect(weightOf(found, 'school advies')).toBeLessThan(weightOf(found, 'schooladvies'));
  });

  test('takes a word that stays whole apart in no way', async () => {
    const whole = parseLanguage(formatLanguage(['kansen', 'gesprek'], [], ['kansengesprek']));
    const { unknown } = await interpret('kansengesprek', whole, (word) =>
      Promise.resolve(/^(kansen|gesprek)$/.test(word)),
    );
    expect(unknown).toEqual([0]);
  });

  test('takes the last word for the beginning of one', async () => {
    expect(await wordings('klas verwa', 1)).toContainEqual(expect.objectContaining({ text: 'verwa', isPrefix: true }));
  });

  test('takes the beginning of a word for no mistake and no compound, but looks for what sounds like it too', async () => {
    const names = parseLanguage(formatLanguage(['bord', 'bourdieu', 'engel', 'kans', 'kansengelijkheid'], []));
    const isShort = (word: string): Promise<boolean> => Promise.resolve(/^(bord|engel|kans)$/.test(word));
    for (const text of ['bourd', 'kansengel']) {
      const { parts, corrected } = await interpret(text, names, isShort);
      expect(corrected).toBeUndefined();
      const [first, ...others] = parts.flatMap((part) => part.wordings);
      expect(first).toMatchObject({ text, isPrefix: true });
      expect(others.map((other) => other.text)).toEqual(text === 'bourd' ? ['bord'] : []);
    }
  });

  test('takes no other word for the beginning of one', async () => {
    expect((await ask('verwa klas')).parts.flatMap((part) => part.wordings).filter((one) => one.isPrefix)).toEqual([]);
  });

  test('corrects a mistake, and gives the text back as it was but for that', async () => {
    const { corrected, words, unknown } = await ask('Diferentiatie, in de klas!');
    expect(corrected).toBe('differentiatie, in de klas!');
    expect(words).toEqual(['differentiatie', 'klas']);
    expect(unknown).toEqual([]);
  });

  test('finds what it corrected', async () => {
    expect(await wordings('diferentiatie')).toContainEqual({ text: 'differentiatie', weight: 1 });
  });

  test('prefers the word that makes a phrase with its neighbours', async () => {
    const phrases = parseLanguage(formatLanguage(['groot', 'growth'], [{ same: ['growth mindset'], related: [] }]));
    const isMindset = (word: string): Promise<boolean> => Promise.resolve(word === 'mindset');
    expect((await interpret('groth mindset', phrases, isMindset)).corrected).toBe('growth mindset');
    expect((await interpret('groth', phrases, isMindset)).corrected).toBe('groot');
  });

  test.each([
    ['with two letters swapped', 'ouderbijdarge'],
    ['with a letter doubled', 'ouderbijddrage'],
  ])('corrects a word %s though the vocabulary lacks it', async (_, mistake) => {
    const hasFee = (word: string): Promise<boolean> => Promise.resolve(word === 'ouderbijdrage');
    expect((await interpret(mistake, language, hasFee)).corrected).toBe('ouderbijdrage');
    expect((await interpret(mistake, language, hasFee, true)).unknown).toEqual([0]);
  });

  test('gives no corrected text when it corrected nothing', async () => {
    expect(await ask('differentiatie in de klas')).not.toHaveProperty('corrected');
  });

  test('corrects nothing when the words are meant as they were typed', async () => {
    const verbatim = await ask('diferentiatie in de klas', true);
    expect(verbatim).not.toHaveProperty('corrected');
    expect(verbatim).toMatchObject({ words: ['diferentiatie', 'klas'], unknown: [0] });
  });

  test('names the words that nothing is known of by their place', async () => {
    expect((await ask('advies zeilboot')).unknown).toEqual([1]);
  });
});

describe('the thesaurus in interpret', () => {
  test('adds words of the same meaning for more than words that have to do with it', async () => {
    const found = await wordings('ouderbetrokkenheid');
    const [same, related] = [weightOf(found, 'ouders bij school betrekken'), weightOf(found, 'oudergesprek')];
    expect(related).toBeGreaterThan(0);
    expect(same).toBeGreaterThan(related);
    expect(same).toBeLessThan(1);
  });

  test('knows a phrase with a stop word in it, for the words that count', async () => {
    const found = await wordings('een te laag advies', 0, 2);
    expect(found.map(({ text }) => text)).toEqual(['onder-advisering', 'schooladvies']);
  });

  test.each(['ouder-betrokkenheid', 'ouder betrokkenheid'])('knows %s for a word in one', async (text) => {
    const found = await wordings(text, 0, 2);
    expect(found.map((one) => one.text)).toContain('oudergesprek');
  });

  test('calls no word unknown, and corrects none, that is part of a phrase it knows', async () => {
    const { unknown, corrected } = await ask('ouder betrokkenheid');
    expect(unknown).toEqual([]);
    expect(corrected).toBeUndefined();
  });

  test('is asked again after a correction', async () => {
    const { corrected, parts } = await ask('te laag adveis');
    expect(corrected).toBe('te laag advies');
    expect(parts.flatMap((part) => part.wordings.map(({ text }) => text))).toContain('onder-advisering');
  });
});
