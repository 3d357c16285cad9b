import type { Advice } from '../advice/advise';
import { caseId } from '../history/write';
import type { Reply } from '../history/entries';
import { conditionIn } from '../reply/hints';
import { standing } from '../reply/sent';
import { holesIn } from '../reply/template';
import type { Tone } from '../reply/tone/tone';
import { keyText } from '../ticket/contract';
import { replyRecord } from './acts';
import type { Desk } from './desk';
import { judge } from './judge';
import { labelOf } from './labels';
import type { OpenTicket, Status } from './state';
import { strangeSum } from './sums';

/** A reply that is to leave the panel, as it would be recorded, and what speaks against it: what is bad stops *Insert*, the rest only warns. */
export interface Looked {
  reply: Reply;
  objections: Status[];
}

type Leaving = Pick<Reply, 'text' | 'mode'>;

async function recordOf(desk: Desk, open: OpenTicket, leaving: Leaving, tone: Tone | undefined): Promise<Reply> {
  const { makeId, languages } = desk.parts;
  const ofCase = open.record.case?.id ?? (await caseId(keyText(open.ticket.key)));
  const { advice, context, composed } = open;
  return replyRecord({
    ...leaving,
    advice,
    context,
    composed,
    messages: open.ticket.messages,
    signs: languages.signs,
    ofCase,
    makeId,
    labelOf: (id) => labelOf(desk.parts, id),
    tone,
    dismissed: open.record.draft.dismissed ?? [],
    promised: open.record.draft.promises ?? [],
  });
}

/** True for a text that was edited by hand and tells the customer something; a note after a call tells what was said. */
const isOwnWord = ({ advice, record }: OpenTicket, { mode }: Reply): boolean =>
  record.draft.text !== null && (mode === 'public' || advice.facts.channel === 'phone');

/** What is due, or costs something, and is said no more in a text edited by hand: it would not be recorded, whatever the words mean. */
function goneFrom({ advice }: OpenTicket, { gifts }: Reply): string | undefined {
  const { entitlements, choices, extras } = advice.chosen;
  const costly = [...choices, ...extras].filter(({ cost }) => (cost?.minor ?? 0) > 0);
  const ids = [...entitlements.map(({ rule }) => rule.id), ...costly.map(({ option }) => option.id)];
  return ids.find((id) => gifts.every(({ option }) => option !== id));
}

/** True when a text edited by hand leaves out the rule of a refusal, or where the customer can turn (design law 4). */
function isRefusalCut({ record, context: { refusal, switched } }: OpenTicket): boolean {
  const { text } = record.draft;
  if (text === null || !refusal || switched.refusal === false) return false;
  return [refusal.rule, refusal.route].some((words) => standing(words, text) === 'gone');
}

/** True when the text ties what it gives to a review or a waiver, and nobody has said that it doesn't (the third hard stop). */
const isTied = ({ record }: OpenTicket, tone: Tone | undefined): boolean =>
  tone !== undefined && conditionIn(tone.findings, record.draft.dismissed ?? []) !== undefined;

/** False when the reply builds on an answer from above that holds no more. What judges signatures is loaded when there is one. */
async function holds(desk: Desk, offers: Advice['offers']): Promise<boolean> {
  if (!offers.some(({ verdict }) => verdict.kind === 'offer' && verdict.approval !== undefined)) return true;
  const { approvalsHold } = await import('./taking');
  return approvalsHold(desk.parts, offers);
}

/** Looks at a reply that is to leave the panel. The gravest comes first. */
export async function lookAt(desk: Desk, open: OpenTicket, leaving: Leaving): Promise<Looked> {
  const { chosen } = open.advice;
  const tone = await judge(desk, open, leaving.text);
  const reply = await recordOf(desk, open, leaving, tone);
  const other = reply.gifts.find((gift) => standing(gift.text, reply.text) === 'otherFigure');
  const sum = isOwnWord(open, reply) ? await strangeSum(desk.parts, open, reply.text) : undefined;
  const gone = isOwnWord(open, reply) ? goneFrom(open, reply) : undefined;
  const bad = (code: string): Status => ({ code, tone: 'bad' });
  const warn = (code: string): Status => ({ code, tone: 'warn' });
  const objections = [
    chosen.beyond.length > 0 && bad('aboveAuthority'),
    !(await holds(desk, [...chosen.choices, ...chosen.extras])) && bad('approvalFailed'),
    isTied(open, tone) && bad('condition'),
    other !== undefined && { ...bad('otherFigure'), values: { option: other.label } },
    holesIn(reply.text).some(({ isHole }) => isHole) && warn('holes'),
    isRefusalCut(open) && warn('refusalCut'),
    sum !== undefined && { ...warn('strangeSum'), values: { sum } },
    gone !== undefined && { ...warn('giftGone'), values: { option: labelOf(desk.parts, gone) } },
  ];
  return { reply, objections: objections.filter((each) => each !== false) };
}

/** A reply that is sent by hand whatever the agent may give: goodwill that needs somebody above is not recorded without them (the first hard stop). */
export function withinAuthority({ reply, objections }: Looked, { chosen }: Advice): Reply {
  const isBeyond = (id: string): boolean => chosen.beyond.some(({ option }) => option.id === id);
  const hasFailed = objections.some(({ code }) => code === 'approvalFailed');
  const gifts = reply.gifts.filter(
    ({ option, isEntitlement, approval }) =>
      isEntitlement || !(isBeyond(option) || (hasFailed && approval !== undefined)),
  );
  return { ...reply, gifts };
}
