/** Files that hold a whole list or all strings, below the project. Without Zod: the model names them in its messages. */
export const listFiles = {
  terms: 'content/begrippen/begrippen.yaml',
  bibliography: 'content/bronnen/literatuur.yaml',
  ledger: 'content/bronnen/citaten.yaml',
  english: 'content/engels.yaml',
  interface: 'content/interface.yaml',
  thesaurus: 'content/zoeken/thesaurus.yaml',
  compounds: 'content/zoeken/samenstellingen.yaml',
  pageKeywords: 'content/zoeken/trefwoorden.yaml',
} as const;
