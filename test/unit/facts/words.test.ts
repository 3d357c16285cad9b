import { describe, expect, it } from 'vitest';
import type { Lexicon } from '@/lib/facts/lexicon';
import { readPassages } from '@/lib/facts/reading';
import { passage } from '@/lib/facts/suggestion';
import { lexicons } from '../../make/lexicons';

/** A language of a few words, to see how entries are understood. */
const tiny: Lexicon = {
  ...lexicons.en!,
  joins: ['می'],
  lists: {
    positive: ['good', 'fine =1'],
    negative: ['bad', 'very bad =3', 'dis* =3'],
    neutral: ['not only', 'bad luck'],
    negators: ['not', "don't"],
    negatorsAfter: ['نیست'],
    hedges: ['if'],
    breaks: ['but'],
    wishes: ['want'],
    goals: { refund: ['refund'] },
    categories: {
      notReceived: ['never/not received', 'waiting * parcel'],
      wrongItem: ["l'altro", 'می شود'],
    },
  },
};

const read = (text: string) =>
  readPassages([passage('', {}), passage(text, { message: 0 })], tiny)
    .once.filter(({ list }) => /^(?:positive|negative|goals|categories)/.test(list))
    .map(({ list, entry, weight, isNegated }) => [list, entry, Number((weight / 1.2).toFixed(2)), isNegated] as const);

describe('an entry of a lexicon', () => {
  it('is found as a whole word, with any ending where it has a star, and weighs what it says', () => {
    expect(read('goods disappointed fine')).toEqual([
      ['negative', 'dis*', 3, false],
      ['positive', 'fine', 1, false],
    ]);
  });

  it('gives way to a longer one of its list', () => {
    expect(read('very bad')).toEqual([['negative', 'very bad', 3, false]]);
  });

  it('may leave a choice of words, and a gap of at most three within a sentence', () => {
    expect(read('it was never received').map(([, entry]) => entry)).toEqual(['never/not received']);
    expect(read('waiting for my small parcel')).toHaveLength(1);
    expect(read('waiting for my very small brown parcel')).toHaveLength(0);
    expect(read('waiting. A parcel')).toHaveLength(0);
  });

  it('is denied by a negation near it in the same clause, before or, where the language puts it there, after', () => {
    expect(read('not very good')[0]?.[3]).toBe(true);
    expect(read("I don't find it good")[0]?.[3]).toBe(true);
    expect(read('not mine, good')[0]?.[3]).toBe(false);
    expect(read('not mine but good')[0]?.[3]).toBe(false);
    expect(read('good نیست')[0]?.[3]).toBe(true);
  });

  it('is not denied by a negation of its own', () => {
    expect(read('not received')[0]?.[3]).toBe(false);
  });

  it('means nothing inside a phrase that means something else', () => {
    expect(read('bad luck')).toEqual([]);
    expect(read('not only good')[0]?.[3]).toBe(true);
  });

  it('counts less in a condition, and a goal more beside a wish', () => {
    expect(read('if it is bad')[0]?.[2]).toBe(0.8);
    expect(read('I want a refund')[0]?.[2]).toBe(3.2);
  });

  it('counts once however often it is said', () => {
    expect(read('bad bad bad')).toHaveLength(1);
  });

  it('is found with apostrophes and joined beginnings however they are written', () => {
    for (const text of ['l’altro', "l'altro", 'می شود', 'می‌شود', 'میشود']) expect(read(text), text).toHaveLength(1);
    for (const text of ['don’t find it good', 'dont find it good']) expect(read(text)[0]?.[3], text).toBe(true);
  });
});
