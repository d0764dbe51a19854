import { walkBlocks, type Block } from './blocks.ts';

/** The first block of each type that pages have, by page, for a page that shows how blocks look. */
export function oneOfEachBlock<Page extends { body: readonly Block[] }>(
  pages: readonly Page[],
): { page: Page; blocks: Block[] }[] {
  const seen = new Set<Block['type']>();
  const isFirst = ({ type }: Block): boolean => !seen.has(type) && seen.add(type).has(type);
  return pages
    .map((page) => ({ page, blocks: [...walkBlocks(page.body)].filter(isFirst) }))
    .filter(({ blocks }) => blocks.length > 0);
}
