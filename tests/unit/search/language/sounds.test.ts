import { describe, expect, test } from 'vitest';
import { soundKey } from '../../../../src/search/language/sounds.ts';

describe('soundKey', () => {
  test.each([
    ['differentiatie', 'diferentiatie'],
    ['selectie', 'selecsie'],
    ['kapitaal', 'capitaal'],
    ['niveau', 'nivo'],
    ['verwachting', 'verwagting'],
    ['thema', 'tema'],
    ['fysiek', 'fiesiek'],
    ['selectie', 'selektie'],
    ['onderwijs', 'onderweis'],
    ['praktijk', 'practijk'],
    ['mindset', 'mindzet'],
    ['bewust', 'bewusd'],
    ['vertrouwen', 'vertrauwen'],
    ['adviezen', 'adviesen'],
  ])('is one for %s and the mistake %s', (word, mistake) => {
    expect(soundKey(mistake)).toBe(soundKey(word));
  });

  test.each([
    ['advies', 'toets'],
    ['school', 'schaal'],
    ['leren', 'lezen'],
    ['kans', 'kant'],
    ['stad', 'staf'],
  ])('is another for %s than for %s', (word, other) => {
    expect(soundKey(other)).not.toBe(soundKey(word));
  });
});
