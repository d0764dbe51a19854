import { describe, expect, it } from 'vitest';
import {
  addresses,
  addressOf,
  backgroundAddress,
  handoutsAddress,
  isLinkScheme,
  letterAddress,
  letterAnchor,
  referenceAnchor,
  schemeNames,
  socialPictureAddress,
  withBase,
  withoutBase,
} from '../../../src/model/urls.ts';

describe('addressOf', () => {
  it.each([
    ['tip', 'growth-mindset', '/tips/growth-mindset/'],
    [
      'masterclass',
      'rechtvaardig-beoordelen-en-beslissen/po',
      '/masterclasses/rechtvaardig-beoordelen-en-beslissen/po/',
    ],
    ['theorie', 'kapitaal', '/theorie/kapitaal/'],
    ['werkvorm', 'over-de-streep', '/werkvormen/over-de-streep/'],
    ['begrip', 'noise', '/begrippen/n/#noise'],
    ['bron', 'denessen-2017', '/bronnen/#denessen-2017'],
    ['pagina', 'over/kennislab', '/over/kennislab/'],
  ] as const)('gives %s:%s its address', (scheme, path, address) => {
    expect(addressOf(scheme, path)).toBe(address);
  });

  it.each(['bladzijde', 'toString', ''])('knows no scheme %j', (scheme) => {
    expect(isLinkScheme(scheme)).toBe(false);
  });

  it('has an address for every scheme that it names', () => {
    expect(schemeNames.filter((scheme) => !isLinkScheme(scheme) || !addressOf(scheme, 'x').startsWith('/'))).toEqual(
      [],
    );
  });
});

describe('addresses', () => {
  it('start and end with a slash, except those of files', () => {
    const odd = Object.values(addresses).filter((address) => !/^\/(.*\/)?$/.test(address));
    const files = [addresses.feed, addresses.favicon, addresses.touchIcon, addresses.manifest];
    expect(new Set(odd)).toEqual(new Set([...files, addresses.bibliographyText]));
  });
});

it('names the place of a work in the list of a page unlike its place in the bibliography', () => {
  expect(referenceAnchor('denessen-2017')).toBe('bron-denessen-2017');
});

it('puts what a work form hands out below it', () => {
  expect(handoutsAddress('/werkvormen/over-de-streep/')).toBe('/werkvormen/over-de-streep/uitdelen/');
});

it('puts the background of a page below it', () => {
  expect(backgroundAddress('/werkvormen/over-de-streep/')).toBe('/werkvormen/over-de-streep/achtergrond/');
});

describe('a letter', () => {
  it('has a page below its list, in small letters', () => {
    expect(letterAddress('/begrippen/', 'O')).toBe('/begrippen/o/');
  });

  it('has an anchor in the list that holds all letters', () => {
    expect(letterAnchor('O')).toBe('letter-o');
  });
});

describe('withBase', () => {
  it.each([
    ['/', '/tips/'],
    ['/kansen', '/kansen/tips/'],
    ['/kansen/', '/kansen/tips/'],
  ])('puts %s in front of an address', (base, expected) => {
    expect(withBase('/tips/', base)).toBe(expected);
  });
});

describe('withoutBase', () => {
  it.each(['/', '/kansen', '/kansen/'])('takes %s off again', (base) => {
    expect(withoutBase(withBase('/tips/', base), base)).toBe('/tips/');
  });
});

describe('socialPictureAddress', () => {
  it.each([
    ['/', '/deelbeeld/begin.png'],
    ['/tips/', '/deelbeeld/tips.png'],
    ['/tips/growth-mindset/', '/deelbeeld/tips/growth-mindset.png'],
  ])('of %s is %s', (address, picture) => {
    expect(socialPictureAddress(address)).toBe(picture);
  });
});
