import { describe, expect, it } from 'vitest';
import { mannersOf } from '@/lib/facts/manners';
import { LANGUAGES, languageFiles } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { signs } from '../../make/lexicons';

const phrases = languageFiles<Phrases>('phrases');
const told = (text: string) => mannersOf(text, signs);

describe('thanks and apologies of ours', () => {
  it.each(LANGUAGES)('are told in %s, as our own phrases say them', (language) => {
    const { thanks, apology } = phrases[language] as Phrases;
    for (const text of Object.values(thanks)) expect(told(text)).toMatchObject({ hasThanks: true });
    for (const text of Object.values(apology)) expect(told(text)).toMatchObject({ hasApology: true });
  });

  it.each([
    'Hello, you are wrong about the price.',
    'К сожалению, вы ошибаетесь: цена указана верно благодаря акции.',
    'متاسفانه قیمت درست است.',
    '> Thank you, and sorry for the trouble.\nNo.',
  ])('are not told from “%s”', (text) => {
    expect(told(text)).toEqual({ hasThanks: false, hasApology: false });
  });
});
