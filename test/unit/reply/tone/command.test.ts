import { describe, expect, it } from 'vitest';
import { answerLine } from '@/lib/reply/command/command';
import { toneRules } from '../../../make/tone';

const rules = new Map(Object.entries(toneRules));
const answer = (line: string) => answerLine(line, (language) => rules.get(language));

describe('a line of the tone command', () => {
  it('answers in the names of the label guide', () => {
    const line = JSON.stringify({
      id: 'r1',
      lang: 'en',
      channel: 'chat',
      customer: '',
      draft: 'Thank you. You should have read the label. Which option do you prefer?',
    });
    const result = answer(line);
    expect(result.ok && JSON.parse(result.value)).toEqual({
      id: 'r1',
      thanks: true,
      apology: false,
      understanding: false,
      options: 0,
      promises: [],
      asks_goal: true,
      clarifies: false,
      handover: false,
      refusal: false,
      violations: [{ class: 'customer_fault', quote: expect.stringContaining('should have read') }],
    });
  });

  it.each([
    ['{', 'notJson'],
    ['[]', 'notAnObject'],
    ['null', 'notAnObject'],
    ['{"lang":"en"}', 'noDraft'],
    ['{"draft":"x"}', 'noLanguage'],
    ['{"draft":"x","lang":"xx"}', 'unknownLanguage'],
    ['{"draft":"x","lang":"__proto__"}', 'unknownLanguage'],
  ])('%s is refused as %s', (line, reason) => {
    expect(answer(line)).toEqual({ ok: false, fault: { reason } });
  });
});
