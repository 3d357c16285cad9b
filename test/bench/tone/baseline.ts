import type { ToneClass } from '@/lib/kernel/enums';
import type { Tone } from '@/lib/reply/tone/tone';
import type { Judge } from './score';

/** The starter list of the handbook (4.5), looked for as it is written there. */
const PHRASES: Record<string, [ToneClass, string][]> = {
  en: [
    ['arguing', 'you are wrong'],
    ['command', 'calm down'],
    ['excuse', 'due to high volumes'],
    ['thirdPartyBlame', "the courier's fault"],
    ['colleagueBlame', 'my colleague made a mistake'],
    ['customerFault', 'you should have read'],
    ['haggling', 'the most i can give'],
    ['emptyPromise', 'as soon as possible'],
    ['emptyPromise', 'we will do better'],
    ['condition', 'if you remove the review'],
  ],
  ru: [
    ['arguing', 'вы не правы'],
    ['command', 'успокойтесь'],
    ['excuse', 'в связи с большим количеством заказов'],
    ['thirdPartyBlame', 'это вина курьера'],
    ['thirdPartyBlame', 'это вина службы доставки'],
    ['colleagueBlame', 'мой коллега ошибся'],
    ['customerFault', 'надо было читать'],
    ['haggling', 'максимум, что могу'],
    ['emptyPromise', 'в ближайшее время'],
    ['condition', 'если удалите отзыв'],
  ],
  it: [
    ['arguing', 'lei ha torto'],
    ['command', 'si calmi'],
    ['excuse', "a causa dell'elevato numero"],
    ['thirdPartyBlame', 'è colpa del corriere'],
    ['colleagueBlame', 'il mio collega ha sbagliato'],
    ['customerFault', 'avrebbe dovuto leggere'],
    ['haggling', 'il massimo che posso'],
    ['emptyPromise', 'il prima possibile'],
    ['condition', 'se rimuove la recensione'],
  ],
  fa: [
    ['arguing', 'شما اشتباه می‌کنید'],
    ['command', 'آرام باشید'],
    ['excuse', 'به دلیل حجم بالای سفارش'],
    ['thirdPartyBlame', 'تقصیر شرکت پست است'],
    ['colleagueBlame', 'همکارم اشتباه کرده'],
    ['customerFault', 'باید می‌خواندید'],
    ['haggling', 'حداکثر کاری که می‌توانم'],
    ['emptyPromise', 'در اسرع وقت'],
    ['condition', 'اگر نظر را حذف کنید'],
  ],
};

const NOTHING: Tone['contents'] = {
  thanks: false,
  apology: false,
  understanding: false,
  asksGoal: false,
  clarifies: false,
  handover: false,
  refusal: false,
  options: 0,
  promises: [],
  private: {},
};

/** What somebody gets who looks for the handbook's phrases and nothing else. */
export const baseline: Judge = ({ lang, draft }) => {
  const text = draft.toLowerCase();
  const findings = (PHRASES[lang] ?? []).flatMap(([name, phrase]) => {
    const start = text.indexOf(phrase);
    const end = start + phrase.length;
    return start < 0 ? [] : [{ class: name, quote: draft.slice(start, end), start, end, rule: '', confidence: 1 }];
  });
  return { findings, contents: NOTHING };
};
