import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageFiles } from '@/lib/languages';
import { compose } from '@/lib/reply/compose';
import type { Offered, Phrases, ReplyContext } from '@/lib/reply/context';
import { fill, holesIn, toText } from '@/lib/reply/template';

const phrases = languageFiles<Phrases>('phrases');
const english = phrases.en as Phrases;
const remedy = (id: string, line: string, promise?: Offered['promise']): Offered => ({
  id,
  lines: [line],
  values: { amount: '€64.90' },
  promise,
  isPlain: false,
});

const context = (change: Partial<ReplyContext> = {}): ReplyContext => ({
  phrases: english,
  channel: 'email',
  customerName: 'Margaret Ellison',
  agentName: 'Anna',
  order: '48213',
  category: 'damagedOrDefective',
  fault: 'unknown',
  isAgain: false,
  apologies: 0,
  choices: [remedy('E3', 'We send a new one.', 'deliver'), remedy('E5', 'We refund {{amount}}.', 'refund')],
  extras: [],
  asksGoal: false,
  passages: [],
  points: [],
  figure: String,
  due: (kind) => (kind === 'refund' ? { at: 2, text: '3 December' } : { at: 1, text: '1 December' }),
  switched: {},
  ...change,
});
const text = (change: Partial<ReplyContext> = {}): string => compose(context(change)).text;

describe('a reply', () => {
  it('greets, thanks, apologises, names the facts, offers a choice, promises and signs', () => {
    expect(text()).toBe(
      [
        'Dear Margaret Ellison,',
        'Thank you for telling us about this. I am sorry that you have had this trouble, and I understand how annoying it is. The item from your order 48213 is damaged or does not work as it should.',
        'You can choose what suits you best:\n1. We send a new one.\n2. We refund €64.90.\nPlease tell me which you prefer.',
        'Whichever you choose will be done by 3 December, or on a later day if that suits you better.',
        'Kind regards,\nAnna',
      ].join('\n\n'),
    );
  });

  it.each([
    ['Tom H.', 'Dear Tom,'],
    ['J. Smith', 'Dear J. Smith,'],
    ['Виктор Д.', 'Dear Виктор,'],
    ['Игорь Сергеевич Лаптев', 'Dear Игорь Сергеевич,'],
    ['Лаптева Анна Сергеевна', 'Dear Анна Сергеевна,'],
    ['نگار م.', 'Dear نگار,'],
    ['H.', 'Dear H.,'],
    ['Anna Maria D\u2019Amico', 'Dear Anna Maria D\u2019Amico,'],
  ])('greets %s as one is spoken to', (customerName, greeting) => {
    expect(text({ customerName }).split('\n')[0]).toBe(greeting);
  });

  it.each([
    ['your national consumer centre', 'turn to: your national consumer centre.'],
    ['your national consumer centre.', 'turn to: your national consumer centre.'],
    ['https://consumer.example/help', 'turn to: https://consumer.example/help'],
    ['help@consumer.example', 'turn to: help@consumer.example'],
  ])('ends the way out of a refusal as a sentence does, and spoils no address: %s', (route, end) => {
    const reply = text({ refusal: { reason: 'other', rule: 'Returns end after 14 days', route } });
    expect(reply).toContain('Returns end after 14 days.');
    expect(reply.split('\n').some((line) => line.endsWith(end))).toBe(true);
  });

  it('asks no patience of somebody who writes again', () => {
    const thanks = LANGUAGES.map((language) => text({ isAgain: true, phrases: phrases[language] as Phrases }));
    expect(thanks.filter((each) => /patience|терпени|pazienza|شکیبایی/.test(each))).toEqual([]);
  });

  it('leaves what is not known visible, never guessed', () => {
    const reply = compose(context({ order: undefined, agentName: undefined }));
    expect(reply.text).toContain('your order [order number?]');
    expect(reply.holes).toEqual(['order', 'agent']);
  });

  it('admits our mistake only when it is known to be ours, and blames no partner', () => {
    expect(text({ fault: 'ours' })).toContain('this is our mistake');
    expect(text({ fault: 'carrier' })).toContain('ours to put right');
    expect(text({ fault: 'unknown' })).not.toContain('mistake');
  });

  it('does not repeat an apology that was said, unless the agent wants it', () => {
    expect(text({ apologies: 1 })).not.toContain('sorry');
    expect(text({ apologies: 1, switched: { apology: true } })).toContain('sorry');
    expect(compose(context({ apologies: 1 })).blocks).toContainEqual({ id: 'apology', isOn: false });
  });

  it('names what comes on top apart and without a condition', () => {
    const extra = remedy('G04', 'Your next delivery is free.');
    expect(text({ extras: [extra] })).toContain(
      'On top of that, and without any condition: Your next delivery is free.',
    );
    expect(text({ extras: [{ ...extra, isPlain: true }] })).not.toContain('On top');
  });

  it('with one remedy tells what is done now, and by when', () => {
    const reply = compose(context({ choices: [remedy('E5', 'We refund {{amount}}.', 'refund')] }));
    expect(reply.text).toContain(
      'This is what we do now: We refund €64.90.\n\nThe money will be with you by 3 December.',
    );
    expect(reply.optionCount).toBe(1);
    expect(reply.promises).toEqual([{ what: 'refund', due: 2, text: 'The money will be with you by 3 December.' }]);
  });

  it('counts the remedies of an entitlement that leaves a choice itself', () => {
    const either = { ...remedy('E6', 'New day.', 'refund'), lines: ['New day.', 'Refund.'] };
    expect(compose(context({ choices: [either] })).optionCount).toBe(2);
  });

  it('to a review has nothing of the order in it, for everybody can read it', () => {
    const reply = text({ channel: 'review' });
    expect(reply).not.toContain('48213');
    expect(reply).not.toContain('64.90');
    expect(reply).toContain('nothing of it has to stand here in public');
  });

  it('to a review has of what the agent put in only what everybody may read', () => {
    const passages = [
      { text: 'Ordered on 3 November.', isPublic: false },
      { text: 'What do you mean by “a joke”?', isPublic: true },
    ];
    const reply = text({ channel: 'review', passages });
    expect(reply).toContain('What do you mean by “a joke”?');
    expect(reply).not.toContain('3 November');
    expect(text({ passages })).toContain('Ordered on 3 November.\n\nWhat do you mean by “a joke”?');
  });

  it('after a call is a note of what was said, offered and promised', () => {
    expect(text({ channel: 'phone', points: ['late', 'nobody called'] })).toBe(
      'Call with Margaret Ellison\n\nWhat the customer told us:\n- late\n- nobody called\n\nOffered:\n- We send a new one.\n- We refund €64.90.\n\nPromised:\n- Whichever you choose will be done by 3 December, or on a later day if that suits you better.',
    );
  });

  it('helps somebody who has taken us for another shop, without offers or blame', () => {
    const reply = text({ customerType: 'confused', choices: [] });
    expect(reply).toContain('I have looked for 48213 and do not find it with us');
    expect(reply).not.toContain('sorry');
  });

  it.each(LANGUAGES)('can be written in %s with no hole of its own', (language) => {
    const reply = compose(
      context({ phrases: phrases[language] as Phrases, extras: [remedy('G04', 'x.', 'gift')], asksGoal: true }),
    );
    expect(reply.holes).toEqual([]);
    expect(holesIn(reply.text).some(({ isHole }) => isHole)).toBe(false);
  });
});

describe('a template', () => {
  it('takes values as text: braces and markup in them stay what they are', () => {
    expect(toText(fill('Dear {{name}},', { name: '{{agent}} <b>' }), {})).toBe('Dear {{agent}} <b>,');
  });

  it('shows a hole by its name in the language of the text', () => {
    expect(toText(fill('bis {{date}}', {}), { date: 'дата' })).toBe('bis [дата?]');
    expect(holesIn('a [date?] b [x] c')).toEqual([
      { text: 'a ', isHole: false },
      { text: '[date?]', isHole: true },
      { text: ' b [x] c', isHole: false },
    ]);
  });
});
