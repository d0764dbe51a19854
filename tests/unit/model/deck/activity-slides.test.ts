import { expect, test } from 'vitest';
import type { Inline } from '../../../../src/model/body/blocks.ts';
import { activitySlides } from '../../../../src/model/deck/activity-slides.ts';
import type { Slide } from '../../../../src/model/deck/deck.ts';
import { runsText, type Run } from '../../../../src/model/document/document.ts';
import type { ProgrammeBlock } from '../../../../src/model/pages.ts';
import { readInline, text } from '../../../fixtures/read-text.ts';
import { sessionDecks, strings } from '../../../fixtures/session-decks.ts';

const activity = (change: Partial<ProgrammeBlock>): Slide[] => {
  const minutes = { min: 5, guide: 10, max: 15 };
  const block: ProgrammeBlock = { kind: 'activity', heading: [text('Gesprek')], phase: 'dialoog', minutes, ...change };
  return activitySlides(block, [], strings);
};
const asked = (words: string): Run[][] => {
  const [slide] = activity({ text: readInline(words).inlines });
  return slide?.layout === 'dialogue' ? slide.questions : [];
};

test('what participants read goes before the questions in the text for the facilitator', () => {
  const screen: Inline[] = [text('Wat zie jij? Wat doe jij?')];
  const [slide] = activity({ text: [text('Vraag in duo’s: waarom eigenlijk?')], screen });
  expect(slide).toMatchObject({
    layout: 'dialogue',
    questions: [[{ text: 'Wat zie jij?' }], [{ text: 'Wat doe jij?' }]],
  });
});

test('agreements are points and no questions', () => {
  const [slide] = activity({ screen: [text('Noem geen namen. Stoppen mag.')] });
  expect(slide).toMatchObject({
    layout: 'bullets',
    items: [[{ text: 'Noem geen namen.' }], [{ text: 'Stoppen mag.' }]],
  });
});

test('of an instruction only the question is shown', () => {
  expect(asked('Laat het zien. Vraag in tweetallen: waar zie jij dit?').map(runsText)).toEqual(['Waar zie jij dit?']);
});

test('a question keeps its stem', () => {
  const question = 'Kies samen één van drie: mild, streng of precies goed?';
  expect(asked(question).map(runsText)).toEqual([question]);
});

test('a question keeps its emphasis and its English words', () => {
  expect(asked('Vraag nu: wat is *jouw* eigen plan?')).toEqual([
    [{ text: 'Wat is ' }, { text: 'jouw', italic: true }, { text: ' eigen plan?' }],
  ]);
});

test('an activity without a question shows its name and its time', () => {
  expect(activity({})).toMatchObject([{ layout: 'section', text: [{ text: '10 minuten' }] }]);
});

test('what a theory page says word for word comes before the question about it', () => {
  const { slides } =
    sessionDecks.find(({ masterclass }) => masterclass.slug === 'hoge-verwachtingen')?.deck ?? expect.fail();
  const place = slides.findIndex((slide) => slide.layout === 'quotation' && slide.speaker === 'Eddie Denessen');
  expect(slides[place + 1]).toMatchObject({ layout: 'dialogue', chapter: slides[place]?.chapter });
});
