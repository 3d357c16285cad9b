import type { Advice } from '../advice/advise';
import type { Chip } from '../advice/facts';
import type { Act, Commitment, Gift, Reply } from '../history/entries';
import type { ReplyRow } from '../history/rows';
import { grantId } from '../history/write';
import type { Composed } from '../reply/compose';
import type { Offered, ReplyContext } from '../reply/context';
import { wasSaid } from '../reply/sent';
import { fill, toText } from '../reply/template';

const confirmation = ({ name, value, source, quote }: Chip): Act[] =>
  value === undefined
    ? []
    : [
        {
          kind: 'factConfirmed',
          fact: name,
          value,
          source: source ?? 'agent',
          ...(quote !== undefined && { quote: quote.slice(0, 500) }),
        },
      ];

/** Confirms every suggested fact: what the agent has in sight and builds on. */
export const confirmSuggested = (chips: readonly Chip[]): Act[] =>
  chips.filter(({ status }) => status === 'suggested').flatMap(confirmation);

/** Confirms one fact as suggested. */
export const confirmOne = (chip: Chip): Act[] => confirmation(chip);

interface GiftSource {
  offered: Offered;
  label: string;
  isEntitlement: boolean;
  face?: Gift['face'] | undefined;
  cost?: Gift['cost'] | undefined;
}

function sourcesOf(
  advice: Advice,
  context: ReplyContext,
  labelOf: (id: string) => string,
): Map<string, GiftSource> {
  const { chosen } = advice;
  const offered = [...context.choices, ...context.extras];
  const entries = offered.map((each): [string, GiftSource] => {
    const entitlement = chosen.entitlements.find(({ rule }) => rule.id === each.id);
    const offer = [...chosen.choices, ...chosen.extras].find(({ option }) => option.id === each.id);
    return [
      each.id,
      {
        offered: each,
        label: labelOf(each.id),
        isEntitlement: entitlement !== undefined,
        face: entitlement ? entitlement.amount : offer?.face,
        cost: offer?.cost,
      },
    ];
  });
  return new Map(entries);
}

async function giftsOf(
  source: GiftSource,
  ofCase: string,
  holes: Record<string, string>,
  choiceOf: string | undefined,
): Promise<Gift[]> {
  const { offered, label, isEntitlement, face, cost } = source;
  return Promise.all(
    offered.lines.map(async (line, index): Promise<Gift> => {
      const several = offered.lines.length > 1 ? `${offered.id}#${index + 1}` : offered.id;
      return {
        grant: await grantId(ofCase, several),
        option: offered.id,
        label,
        isEntitlement,
        text: toText(fill(line, offered.values), holes),
        ...(face && { face }),
        ...(cost && { cost }),
        ...(choiceOf !== undefined && { choiceOf }),
      };
    }),
  );
}

/** What a reply is recorded as when it was put into the page: its words, what it offers and what it promises. */
export async function replyRecord(parts: {
  advice: Advice;
  context: ReplyContext;
  composed: Composed;
  text: string;
  mode: 'public' | 'note';
  ofCase: string;
  makeId: () => string;
  labelOf: (id: string) => string;
}): Promise<Reply> {
  const { advice, context, composed, text, mode, ofCase, makeId, labelOf } = parts;
  const reply = makeId();
  const sources = sourcesOf(advice, context, labelOf);
  const isChoice = context.choices.reduce((sum, { lines }) => sum + lines.length, 0) > 1;
  const of = (offered: readonly Offered[], choiceOf: string | undefined): Promise<Gift[]>[] =>
    offered.flatMap(({ id }) => {
      const source = sources.get(id);
      return source ? [giftsOf(source, ofCase, context.phrases.holes, choiceOf)] : [];
    });
  const hasOffers = composed.blocks.some(({ id, isOn }) => isOn && (id === 'options' || id === 'callNote'));
  const hasExtras = composed.blocks.some(({ id, isOn }) => isOn && (id === 'extras' || id === 'callNote'));
  const gifts = await Promise.all([
    ...(hasOffers ? of(context.choices, isChoice ? reply : undefined) : []),
    ...(hasExtras ? of(context.extras, undefined) : []),
  ]);
  const promises = composed.promises.map(({ what, text: words, due }): Commitment => ({
    promise: makeId(),
    what,
    text: words,
    due,
  }));
  return {
    reply,
    mode,
    text,
    hasThanks: composed.hasThanks,
    hasApology: composed.hasApology,
    // The agent may have edited the text: what is not said in it any more is not offered and not promised.
    gifts: gifts.flat().filter((gift) => isIn(gift.text, text)),
    promises: promises.filter((promise) => isIn(promise.text, text)),
  };
}

/** True when the words are in the text, or where there is no text to look in. */
const isIn = (words: string | undefined, text: string | undefined): boolean =>
  words === undefined || text === undefined || wasSaid(words, text);

/**
 * What becomes true when a reply was sent: what it gave is given, what it let the customer choose is offered, what it promised is promised.
 * Offers that the agent took out of the text before sending were never made.
 */
export function sentActs(row: ReplyRow, proof: 'thread' | 'agent', message?: string): Act[] {
  const gifts = row.gifts.filter(({ text }) => isIn(text, message));
  const promises = row.promises.filter(({ text }) => isIn(text, message));
  return [
    { kind: 'replySent', replyId: row.id, proof },
    ...gifts.map((gift): Act => ({ kind: gift.choiceOf === undefined ? 'grantIssued' : 'offerMade', gift })),
    ...promises.map((promise): Act => ({ kind: 'promiseMade', promise })),
  ];
}
