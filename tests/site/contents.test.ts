import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

/** The origin note closes a page, and what to print stands beside the contents of handouts; neither is a section. */
const headings = 'main h2[id]:not(aside *, nav *, .handout-contents *, #herkomst)';

// The style page shows parts of other pages, each with its own contents.
const withContents = pages
  .filter(({ file }) => file !== 'stijl/index.html')
  .map(({ file, $ }) => ({ file, $, contents: $('.page-contents-list').first() }))
  .filter(({ contents }) => contents.length > 0);

test('every kind of page with sections has a table of contents', () => {
  const folders = new Set(withContents.map(({ file }) => file.split('/')[0]));
  expect([...folders].sort()).toEqual(expect.arrayContaining(['masterclasses', 'theorie', 'werkvormen']));
});

test.each(withContents)(
  'the table of contents of $file has the sections of the page, in their order',
  ({ $, contents }) => {
    const listed = contents
      .find('a')
      .toArray()
      .map((link) => $(link).attr('href')?.slice(1));
    const sections = $(headings)
      .toArray()
      .map((heading) => $(heading).attr('id'));
    expect(listed).toEqual(sections);
  },
);
