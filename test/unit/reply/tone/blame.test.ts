import { describe, expect, it } from 'vitest';
import { classesIn, tone } from '../../../make/tone';

describe('blame in a reply that shows care all the same', () => {
  const letters: Record<string, (blame: string) => string> = {
    en: (blame) =>
      `Dear Priya, thank you for writing, I understand how annoying that is. ${blame} We send you the 20 euros on Friday.`,
    it: (blame) =>
      `Gentile Giulia, grazie per averci scritto. Mi dispiace molto, capisco il disagio. ${blame} Rimborsiamo 20 euro entro il 2 dicembre.`,
    ru: (blame) =>
      `Здравствуйте, Ольга! Спасибо, что написали. Понимаем, как это неприятно. ${blame} Вернём 2750 рублей до 2 декабря.`,
    fa: (blame) => `سلام خانم محمدی. از پیام شما ممنونیم و متأسفیم. ${blame} پول را تا ۱۱ آذر برمی‌گردانیم.`,
  };

  it.each([
    ['en', 'It is not our fault, the bank is slow.'],
    ['en', 'Sorry, our courier messed up.'],
    ['it', 'Il corriere ha perso le viti, non è colpa nostra.'],
    ['it', 'È la banca che ha sbagliato, non noi.'],
    ['ru', 'Это банк виноват, а не мы.'],
    ['ru', 'Курьер потерял винты, это не наша вина.'],
    ['fa', 'پیک گم کرد، تقصیر ما نیست.'],
    ['fa', 'تقصیر بانک است.'],
  ])('is found in %s, with a wording that fits whoever is blamed: %s', (language, blame) => {
    const { findings } = tone(letters[language]?.(blame) ?? '', language);
    const found = findings.find((finding) => finding.class === 'thirdPartyBlame');
    expect(found?.confidence).toBeGreaterThan(0.9);
    expect(found?.better).not.toMatch(/deliver|consegn|доставк|رساندن/iu);
  });

  it('is that of the customer too', () => {
    expect(classesIn(letters.it?.('Doveva controllare il pacco.') ?? '', 'it')).toEqual(['customerFault']);
  });

  it.each([
    ['en', 'It is our fault, not the bank’s.'],
    ['it', 'È colpa nostra, non della banca.'],
    ['ru', 'Виноваты мы, а не банк.'],
    ['fa', 'تقصیر ماست، نه بانک.'],
  ])('is none where we take it on us, in %s: %s', (language, owned) => {
    expect(classesIn(letters[language]?.(owned) ?? '', language)).toEqual([]);
    expect(classesIn(owned, language)).toEqual([]);
  });

  it('is none in what the customer made us think of', () => {
    expect(classesIn('Gentile Elisa, la Sua recensione ci ha fatto riflettere.', 'it')).toEqual([]);
  });
});
