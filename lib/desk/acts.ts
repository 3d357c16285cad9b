import type { Advice } from '../advice/advise';
import type { Chip, ChipValue } from '../advice/facts';
import type { Signs } from '../facts/language';
import { mannersOf, type Manners } from '../facts/manners';
import type { DraftRow } from '../history/drafts';
import type { Act, Commitment, Gift, Reply } from '../history/entries';
import type { ReplyRow } from '../history/rows';
import { grantId } from '../history/write';
import type { Composed } from '../reply/compose';
import type { Offered, ReplyContext } from '../reply/context';
import type { Dismissed } from '../reply/hints';
import { saidBefore, standing } from '../reply/sent';
import { fill, toText } from '../reply/template';
import type { Tone } from '../reply/tone/tone';
import type { Message } from '../ticket/contract';
import { judgedAs } from './judgedAs';
import type { OpenTicket } from './state';

/** A need is kept without the words that tell why, and a severity without those that tell of the mood: they are nobody's business later. */
const isWithoutWords = ({ name, because }: Chip): boolean => name === 'needsCare' || because === 'heat';

function confirmation(chip: Chip): Act[] {
  const { name, value, source = 'agent', quote } = chip;
  if (value === undefined) return [];
  const confirmed = { kind: 'factConfirmed' as const, fact: name, value };
  if (isWithoutWords(chip)) return [{ ...confirmed, source: 'agent' }];
  return [{ ...confirmed, source, ...(quote !== undefined && { quote: quote.slice(0, 500) }) }];
}

/** Confirms every fact that is suggested and sure: what the agent has in sight and builds on. Guesses are confirmed one by one. */
export const confirmSuggested = (chips: readonly Chip[]): Act[] =>
  chips.filter(({ status }) => status === 'suggested').flatMap(confirmation);

/** What writing and inserting confirm on their way; praise is answered without a case of complaint. */
export const builtOn = ({ advice, record }: Pick<OpenTicket, 'advice' | 'record'>): Act[] =>
  record.draft.isPraise ? [] : confirmSuggested(advice.chips);

/** Confirms facts as they were suggested or guessed. */
export const confirmThese = (chips: readonly Chip[]): Act[] => chips.flatMap(confirmation);

/** Sets a fact by hand; where the words suggest that value too, they are kept with it. An absent value says that it is not known. */
export function setTo(chip: Chip, value: ChipValue | undefined): Act[] {
  if (value === undefined) return chip.status === 'missing' ? [] : [{ kind: 'factWithdrawn', fact: chip.name }];
  const isSame = (other: ChipValue | undefined): boolean => JSON.stringify(other) === JSON.stringify(value);
  const other = chip.others?.find((each) => isSame(each.value));
  if (other) return confirmation({ name: chip.name, value, status: 'unsure', ...other.evidence });
  if (isSame(chip.value)) return chip.status === 'confirmed' ? [] : confirmation(chip);
  return confirmation({ name: chip.name, value, status: 'unsure' });
}

interface GiftSource {
  offered: Offered;
  label: string;
  isEntitlement: boolean;
  face?: Gift['face'] | undefined;
  cost?: Gift['cost'] | undefined;
  approval?: string | undefined;
}

function sourcesOf(advice: Advice, context: ReplyContext, labelOf: (id: string) => string): Map<string, GiftSource> {
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
        approval: offer?.verdict.kind === 'offer' ? offer.verdict.approval : undefined,
      },
    ];
  });
  return new Map(entries);
}

/** Of several lines only those that name the sum give it: a new delivery in place of a refund gives no money. */
const namesSum = ({ lines }: Offered, line: string): boolean =>
  lines.length === 1 || /\{\{(?:amount|max)\}\}/.test(line);

async function giftsOf(
  source: GiftSource,
  ofCase: string,
  holes: Record<string, string>,
  choiceOf: string | undefined,
): Promise<Gift[]> {
  const { offered, label, isEntitlement, face, cost, approval } = source;
  return Promise.all(
    offered.lines.map(async (line, index): Promise<Gift> => {
      const several = offered.lines.length > 1 ? `${offered.id}#${index + 1}` : offered.id;
      return {
        grant: await grantId(ofCase, several),
        option: offered.id,
        label,
        isEntitlement,
        text: toText(fill(line, offered.values), holes),
        ...(face && namesSum(offered, line) && { face }),
        ...(cost && { cost }),
        ...(choiceOf !== undefined && { choiceOf }),
        ...(approval !== undefined && { approval }),
      };
    }),
  );
}

type AllSigns = Readonly<Record<string, Signs>>;

/** What the customer was told besides the matter; a note doesn't reach them. */
const mannersIn = (text: string, mode: 'public' | 'note', signs: AllSigns): Manners =>
  mode === 'note' ? { hasThanks: false, hasApology: false } : mannersOf(text, signs);

interface ReplyParts {
  advice: Advice;
  context: ReplyContext;
  composed: Composed;
  text: string;
  mode: 'public' | 'note';
  messages: readonly Message[];
  signs: AllSigns;
  ofCase: string;
  makeId: () => string;
  labelOf: (id: string) => string;
  /** What was said of its wording, and what of it the agent has left. */
  tone: Tone | undefined;
  dismissed: readonly Dismissed[];
  /** What the agent has made a promise of besides. */
  promised: NonNullable<DraftRow['promises']>;
}

/** What the reply gives and lets choose, as far as its blocks are switched on. */
async function giftsIn({ advice, context, composed, ofCase, labelOf }: ReplyParts, reply: string): Promise<Gift[]> {
  const sources = sourcesOf(advice, context, labelOf);
  const isOn = (block: string): boolean =>
    composed.blocks.some(({ id, isOn: on }) => on && (id === block || id === 'callNote'));
  const isChoice = context.choices.flatMap(({ lines }) => lines).length > 1;
  const giftsOfAll = (offered: readonly Offered[], choiceOf: string | undefined): Promise<Gift[]>[] =>
    offered.flatMap(({ id }) => {
      const source = sources.get(id);
      return source ? [giftsOf(source, ofCase, context.phrases.holes, choiceOf)] : [];
    });
  const gifts = await Promise.all([
    ...(isOn('options') ? giftsOfAll(context.choices, isChoice ? reply : undefined) : []),
    ...(isOn('extras') ? giftsOfAll(context.extras, undefined) : []),
  ]);
  return gifts.flat();
}

/**
 * What a reply is recorded as when it was put into the page: its words, what it offers and what it promises. The agent may have edited
 * the text: what is not said in it any more is not offered and not promised, and no thanks and no apology.
 */
export async function replyRecord(parts: ReplyParts): Promise<Reply> {
  const { advice, composed, promised, text, mode, messages, signs, makeId } = parts;
  const reply = makeId();
  // A note to colleagues gives the customer nothing; after a call it tells what was said.
  const isForCustomer = mode === 'public' || advice.facts.channel === 'phone';
  const gifts = isForCustomer ? await giftsIn(parts, reply) : [];
  const promises = (isForCustomer ? [...composed.promises, ...promised] : []).map((made): Commitment => ({
    promise: makeId(),
    what: made.what,
    text: made.text,
    due: made.due,
  }));
  return {
    reply,
    mode,
    text,
    ...mannersIn(text, mode, signs),
    ...judgedAs(parts),
    saidBefore: saidBefore({ text, mode }, messages),
    gifts: gifts.filter((gift) => isIn(gift.text, text)),
    promises: promises.filter((promise) => isIn(promise.text, text)),
  };
}

/** True unless the words were taken out of the text. Said with another figure is said: the figure is another matter. */
const isIn = (words: string | undefined, text: string | undefined): boolean =>
  text === undefined || standing(words, text) !== 'gone';

/** How a reply turned out to be sent: by the thread, with the message as it stands there, or by the agent's word. */
export interface Sending {
  proof: 'thread' | 'agent';
  message?: string | undefined;
  /** Words of it that sounded like a condition, and why they are none. */
  excused?: { quote: string; reason: string } | undefined;
}

/**
 * What becomes true when a reply was sent: what it gave is given, what it let the customer choose is offered, what it promised is promised.
 * Offers that the agent took out of the text before sending were never made.
 */
export function sentActs(row: ReplyRow, { proof, message, excused }: Sending, signs: AllSigns): Act[] {
  const gifts = row.gifts.filter(({ text }) => isIn(text, message));
  const promises = row.promises.filter(({ text }) => isIn(text, message));
  return [
    {
      kind: 'replySent',
      replyId: row.id,
      proof,
      ...mannersIn(message ?? row.text, row.mode, signs),
      ...(excused && { excused: { ...excused, quote: excused.quote.slice(0, 500) } }),
    },
    ...gifts.map((gift): Act => ({ kind: gift.choiceOf === undefined ? 'grantIssued' : 'offerMade', gift })),
    ...promises.map((promise): Act => ({ kind: 'promiseMade', promise })),
  ];
}
