import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesIn, tone, toneRules } from '../../../make/tone';

const languages = Object.keys(toneRules);

describe('a finding', () => {
  it('has the place, the words, the rule and a better wording', () => {
    const draft = 'Hello Ann, calm down, please. The parcel comes on Friday.';
    const [finding, ...more] = tone(draft).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ class: 'command', quote: 'calm down', start: 11, end: 20, rule: 'R8' });
    expect(finding?.better).toMatch(/\w/);
  });

  it.each([
    ['it', 'Prima di tutto si calmi.', 'si calmi'],
    ['ru', 'Ещё раз: успокойтесь!', 'успокойтесь'],
    ['fa', 'خواهش می‌کنم، آرام باشید.', 'آرام باشید'],
    ['en', 'Ca\u0301lm \u200edown please', 'Ca\u0301lm \u200edown'],
  ])('in %s quotes the text as it is written', (language, draft, quote) => {
    expect(tone(draft, language).findings.map((finding) => finding.quote)).toEqual([quote]);
  });

  it.each([
    ['ru', 'Вы еще не прочли, а мы всё объяснили: надо было прочитать описание.'],
    ['ru', 'Вы ещё не прочли, а мы все объяснили: надо было прочитать описание.'],
    ['fa', 'باید قبل از خرید توضیحات را مي‌خوانديد'],
    ['fa', 'باید قبل از خرید توضیحات را می خواندید'],
    ['fa', 'باید قبل از خرید توضیحات را میخواندید'],
    ['it', 'Avrebbe dovuto leggere l’etichetta'],
    ['en', 'You should’ve read the label'],
    ['en', 'you shoulda read the label'],
  ])('in %s does not depend on how the letters are written: %s', (language, draft) => {
    expect(classesIn(draft, language)).toContain('customerFault');
  });
});

describe('what stays unflagged', () => {
  it('words of the customer in quotation marks', () => {
    expect(classesIn('You wrote "calm down, you are wrong" was the answer you got. I am sorry for that.')).toEqual([]);
    expect(classesIn('Lei scrive «si calmi» e capisco la rabbia.', 'it')).toEqual([]);
  });

  it('capitals that the customer used, short forms and order numbers', () => {
    const customer = 'THE BLUE DRESS IS TORN';
    expect(classesIn('THE BLUE DRESS comes on Friday.', 'en', { customer })).toEqual([]);
    expect(classesIn('DHL brings order AB-12 to the UK on Friday.')).toEqual([]);
  });

  it('a reason that stands after the solution', () => {
    const reason = 'Our order system was down for two days.';
    expect(classesIn(`${reason} The money went out today, a refund of 20 euros.`)).toEqual(['excuse']);
    expect(classesIn(`We have sent a refund of 20 euros today. ${reason}`)).toEqual([]);
  });
});

describe('promises', () => {
  it('are dated or empty', () => {
    const dated = tone('We will send the new lamp on Monday.');
    expect(dated.contents.promises).toMatchObject([{ kind: 'ship', dated: true }]);
    expect(dated.findings).toEqual([]);
    const undated = tone('We will send the new lamp.');
    expect(undated.contents.promises).toMatchObject([{ kind: 'ship', dated: false }]);
    expect(undated.findings.map((finding) => finding.class)).toEqual(['emptyPromise']);
  });

  it('take a date at the beginning for all, and otherwise each its own', () => {
    const all = tone('Tomorrow I will call you and we will send the lamp.').contents.promises;
    expect(all.map(({ dated }) => dated)).toEqual([true, true]);
    const own = tone(
      'I will call you tomorrow at 10 and, after some more talks with the workshop, we will send the lamp.',
    );
    expect(own.contents.promises.map(({ dated }) => dated)).toEqual([true, false]);
  });

  it('are not what could be done', () => {
    const { contents } = tone('We can send a new lamp, or we could refund you. Which do you prefer?');
    expect(contents).toMatchObject({ promises: [], options: 2, asksGoal: true });
  });
});

describe('a list', () => {
  it('of several lines is a choice and promises nothing', () => {
    const draft = 'You can choose:\n1. We will refund 20 euros.\n2. We will send a new lamp.\nWhich do you prefer?';
    expect(tone(draft).contents).toMatchObject({ promises: [], options: 2, asksGoal: true });
    expect(tone(draft).findings).toEqual([]);
  });
});

describe('the team’s own rules', () => {
  const added = [{ class: 'sarcasm' as const, language: 'en', phrase: 'as per usual (of course)', better: 'again' }];

  it('add phrases in plain words, in their language', () => {
    const team = { off: [], added };
    expect(tone('Late, as per  usual of course.', 'en', { team }).findings).toMatchObject([
      { class: 'sarcasm', better: 'again', quote: 'as per  usual of course' },
    ]);
    expect(classesIn('as per usual of course', 'it', { team })).toEqual([]);
  });

  it('switch classes off', () => {
    expect(classesIn('Calm down!!', 'en', { team: { off: ['command'], added: [] } })).toEqual(['shouting']);
  });

  it('can’t switch off what ties a gift to a review', () => {
    const team = { off: ['condition' as const], added: [] };
    expect(classesIn('If you remove your review, we will add a voucher.', 'en', { team })).toContain('condition');
  });

  it('of signs only add nothing', () => {
    const team = { off: [], added: [{ class: 'sarcasm' as const, language: 'en', phrase: '**|!)' }] };
    expect(classesIn('Hello.', 'en', { team })).toEqual([]);
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    'you',
    'should',
    'have',
    'read',
    'вы',
    'не',
    'правы',
    'non',
    'è',
    'نمی',
    'خوانید',
    '"',
    '«',
    '. ',
    '!!',
    '{{',
    '5 May',
    '\u200c',
    '🙄',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it.each(languages)('in %s is judged without a fault, and each quote is a part of it', (language) => {
    fc.assert(
      fc.property(texts, texts, (draft, customer) => {
        const { findings, contents } = tone(draft, language, { customer });
        for (const { quote, start, end } of [...findings, ...contents.promises]) {
          expect(draft.slice(start, end)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that is empty has nothing', () => {
    expect(tone('')).toMatchObject({ findings: [], contents: { options: 0, promises: [], thanks: false } });
  });
});

describe('hostile text', () => {
  const LONG = 1_000_000;
  const of = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const units: [string, string][] = [
    ['no spaces', 'a'],
    ['the beginning of many phrases', 'you should have you did not '],
    ['no full stops', 'as soon as we can we will '],
    ['emoji', '😀🙄'],
    ['zalgo', 'a\u0300\u0301\u0302\u0303'],
    ['turned reading directions', '\u202eabc\u202c '],
    ['base64', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo='],
    ['open quotation marks', '«"“ '],
    ['open brackets', '[{<({{ '],
    ['capitals', 'NOT A '],
    ['exclamation marks', '!?'],
    ['underscores', '_ x'],
    ['line breaks', '\n \n'],
  ];

  /** The least milliseconds of the processor in three runs: other work on the machine doesn't count. */
  const least = (draft: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const began = process.cpuUsage();
        tone(draft);
        return process.cpuUsage(began).user / 1000;
      }),
    );

  it.each(units)('of a megabyte is read: %s', { timeout: 60_000 }, (_, unit) => {
    expect(tone(of(unit, LONG)).findings).toBeInstanceOf(Array);
  });

  it.each(units)('takes time in proportion to its length: %s', { timeout: 60_000 }, (_, unit) => {
    least(of(unit, 20_000));
    const growth = least(of(unit, 320_000)) / Math.max(least(of(unit, 20_000)), 2);
    // Sixteen times the text; what grows with the square would be 256.
    expect(growth).toBeLessThan(80);
  });
});
