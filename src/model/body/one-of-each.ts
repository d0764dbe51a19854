import { walkBlocks, type Block } from './blocks.ts';

/** The first block of each type that a text has, for a page that shows how they look. */
export function oneOfEachBlock(blocks: readonly Block[]): Block[] {
  const seen = new Map<Block['type'], Block>();
  for (const block of walkBlocks(blocks)) if (!seen.has(block.type)) seen.set(block.type, block);
  return [...seen.values()];
}
