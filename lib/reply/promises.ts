import type { PromiseKind } from '../kernel/enums';
import { saysWhatNow, type PromiseMade, type ReplyContext } from './context';
import { fill, toText } from './template';

/** The kinds of promise in a list of offers, each once. */
const kindsOf = (offered: ReplyContext['choices']): PromiseKind[] => [
  ...new Set(offered.flatMap(({ promise }) => promise ?? [])),
];

const sentence = (template: string, date: string): string => toText(fill(template, { date }), {});

/**
 * The promises that a reply makes, each with its day. In place of one more apology it says who sees to it and until when they hear (P7); else whichever
 * remedy is chosen is one promise, due when the slowest of them is; a day that the customer may choose can be later.
 */
export function promisesOf(context: ReplyContext): PromiseMade[] {
  const { phrases, choices, extras, due, holding } = context;
  const choiceKinds = kindsOf(choices);
  const made: PromiseMade[] = holding
    ? [{ what: 'reply', due: holding.at, text: sentence(phrases.promise.reply, holding.text) }]
    : [];
  if (saysWhatNow(context)) {
    const { at, text } = due('reply');
    return [{ what: 'reply', due: at, text: sentence(phrases.whatNow, text) }];
  }
  const [only] = choiceKinds;
  const lines = choices.reduce((sum, { lines: { length } }) => sum + length, 0);
  if (only && lines === 1) {
    const { at, text } = due(only);
    made.push({ what: only, due: at, text: sentence(phrases.promise[only], text) });
  } else if (only) {
    const latest = choiceKinds.map(due).reduce((a, b) => (b.at > a.at ? b : a));
    made.push({
      what: choiceKinds.length === 1 ? only : 'fix',
      due: latest.at,
      text: sentence(phrases.either, latest.text),
    });
  }
  for (const kind of kindsOf(extras)) {
    if (made.some(({ what }) => what === kind)) continue;
    const { at, text } = due(kind);
    made.push({ what: kind, due: at, text: sentence(phrases.promise[kind], text) });
  }
  return made;
}
