import { expect, test } from 'vitest';
import { fillUp, joinSentences, pack, splitSentences } from '../../../../src/model/deck/split-text.ts';
import { runsText } from '../../../../src/model/document/document.ts';

const sentencesOf = (text: string): string[] => splitSentences([{ text }]).map(runsText);

test('a text parts at the ends of its sentences', () => {
  expect(sentencesOf('Wat zie je? Kijk nog eens. Klaar!')).toEqual(['Wat zie je?', 'Kijk nog eens.', 'Klaar!']);
});

test('an abbreviation does not end a sentence', () => {
  expect(sentencesOf('Neem bijv. een foto, z.d. of niet.')).toHaveLength(1);
});

test('a question inside a sentence does not end it', () => {
  expect(sentencesOf('De vraag ‘mag dat?’ is er een. Ja.')).toEqual(['De vraag ‘mag dat?’ is er een.', 'Ja.']);
});

test('what someone says in a sentence stays whole', () => {
  const said = 'Zeg tegen ieder: ‘Dit lukt nog niet. Je volgende stap is …’ en help.';
  expect(sentencesOf(`${said} Kijk daarna.`)).toEqual([said, 'Kijk daarna.']);
});

test('an apostrophe closes no quotation', () => {
  expect(sentencesOf('Hij zei: ‘De foto’s zijn mooi. Echt waar.’ Toen ging hij.')).toHaveLength(2);
});

test('a sign that closes goes with the sentence before it', () => {
  expect(sentencesOf("(‘ik kan het veel beter'). In de groep werd het stil.")).toHaveLength(2);
});

test('sentences keep their manner and join to the same text', () => {
  const runs = [{ text: 'Lees ' }, { text: 'eerst. Kijk', italic: true as const }, { text: ' dan.' }];
  const sentences = splitSentences(runs);
  expect(sentences[0]).toEqual([{ text: 'Lees ' }, { text: 'eerst.', italic: true }]);
  expect(runsText(joinSentences(sentences))).toBe(runsText(runs));
});

const itself = (item: number): number => item;

test('items go on as few slides as there can be, evenly', () => {
  expect(pack([10, 10, 10, 10], itself, 30)).toEqual([
    [10, 10],
    [10, 10],
  ]);
});

test('an item that is too heavy stands alone', () => {
  expect(pack([5, 50, 5], itself, 30)).toEqual([[5], [50], [5]]);
});

test('a slide has no more items than it may', () => {
  expect(pack([1, 1, 1], itself, 30, 2)).toHaveLength(2);
});

test('no items need no slide', () => {
  expect(pack([], itself, 30)).toEqual([]);
});

test('groups are filled up in their order, and what is too heavy stands alone', () => {
  const fits = (group: readonly number[]): boolean => group.reduce((sum, one) => sum + one, 0) <= 10;
  expect(fillUp([4, 4, 4, 12, 1], fits)).toEqual([[4, 4], [4], [12], [1]]);
});
