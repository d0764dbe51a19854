import type { Block, Inline } from '../body/blocks.ts';
import { walkBlocks } from '../body/blocks.ts';
import type { Background } from '../pages.ts';
import type { Report } from '../problems.ts';
import { backgroundAddress, type Scheme } from '../urls.ts';

const schemesWithBackground: readonly Scheme[] = ['werkvorm', 'masterclass'];

/**
 * Takes the sections out of a body that an editor wrapped in `<Background>`. Where that is not possible, or would leave
 * half a section behind, it is reported.
 */
export function readBackground(
  blocks: Block[],
  scheme: Scheme,
  report: Report,
): { body: Block[]; background: Block[] } {
  const body: Block[] = [];
  const background: Block[] = [];
  const told = (line: number, message: string, remedy: string): void => {
    report({ line, field: '<Background>', message, remedy });
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'background' || !schemesWithBackground.includes(scheme)) {
      body.push(block);
      continue;
    }
    background.push(...block.children);
    const [first] = block.children;
    const next = blocks[index + 1];
    if (!first) told(block.line, 'er staat niets in', 'zet er hele stukken in, elk met een kop (##), of haal het weg');
    else if (!startsSection(first))
      told(first.line, 'het begint niet met een kop', 'zet er hele stukken in, elk met een kop (##)');
    if (next && next.type !== 'background' && !startsSection(next)) {
      told(next.line, 'erna gaat de tekst zonder kop verder', 'begin met een kop (##), of zet ook dit stuk erin');
    }
  }
  for (const { type, line } of walkBlocks([...body, ...background])) {
    if (type !== 'background') continue;
    told(
      line,
      'een achtergrond kan hier niet staan',
      'gebruik <Background> alleen in een werkvorm of masterclass, en niet in een ander onderdeel',
    );
  }
  return { body, background };
}

/** The background of a page, whose relations are still empty. */
export function makeBackground(slug: string, address: string, heading: Inline[], body: Block[]): Background {
  return { kind: 'background', slug, address: backgroundAddress(address), heading, body, references: [], terms: [] };
}

const startsSection = (block: Block): boolean => block.type === 'heading' && block.depth === 2;
