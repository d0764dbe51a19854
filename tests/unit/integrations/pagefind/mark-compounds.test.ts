import { describe, expect, test } from 'vitest';
import { markCompounds, wordsOfPage } from '../../../../src/integrations/pagefind/mark-compounds.ts';

const compounds = new Map([
  ['schooladvies', ['school', 'advies']],
  ['basisschooladvies', ['basis', 'school', 'advies']],
  ['coordinatiegroep', ['coordinatie', 'groep']],
]);

describe('markCompounds', () => {
  test.each([
    ['between the parts', '<p>een schooladvies.</p>', '<p>een school|advies.</p>'],
    ['between three parts', '<p>basisschooladvies</p>', '<p>basis|school|advies</p>'],
    ['and keeps a capital', '<h1>Schooladvies</h1>', '<h1>School|advies</h1>'],
    ['and keeps an accent', '<p>coördinatiegroep</p>', '<p>coördinatie|groep</p>'],
    ['in every word of a text', '<p>schooladvies, schooladvies</p>', '<p>school|advies, school|advies</p>'],
    ['between tags in a text', '<p>een <b>schooladvies</b>!</p>', '<p>een <b>school|advies</b>!</p>'],
  ])('puts a bar %s', (_, html, marked) => {
    expect(markCompounds(html, compounds)).toBe(marked);
  });

  test('keeps an accent that is a sign of its own', () => {
    const marked = markCompounds(`<p>${'coördinatiegroep'.normalize('NFD')}</p>`, compounds);
    expect(marked.normalize('NFC')).toBe('<p>coördinatie|groep</p>');
  });

  test('leaves the values of filters alone', () => {
    const html = '<span data-pagefind-filter="soort" data-pagefind-meta="soort">Schooladvies</span>';
    expect(markCompounds(html, compounds)).toBe(html);
  });

  test('leaves attributes alone', () => {
    const html = '<a href="/theorie/schooladvies/" title="schooladvies"><img alt="een schooladvies"></a>';
    expect(markCompounds(html, compounds)).toBe(html);
  });

  test.each(['<p>school advies</p>', '<p>schooladviesje</p>', '<p>voorschooladvies</p>'])('leaves %s alone', (html) => {
    expect(markCompounds(html, compounds)).toBe(html);
  });
});

describe('wordsOfPage', () => {
  test('gives the words of the content as they are written', () => {
    const html = '<nav>Menu</nav><main><h1 class="kop">Coördinatie</h1><p>van het po/vo.</p></main>';
    expect(wordsOfPage(html)).toEqual(['Coördinatie', 'van', 'het']);
  });

  test.each([
    ['of scripts and styles', '<main><style>.kaart{}</style><script>const advies = 1;</script></main>'],
    ['in addresses', '<main>www.schooladvies.nl https://example.org/schooladvies</main>'],
    ['in attributes', '<main><img alt="schooladvies"></main>'],
  ])('gives no words %s', (_, html) => {
    expect(wordsOfPage(html)).toEqual([]);
  });
});
