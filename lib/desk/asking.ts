import { askingFor, type Asking } from '../advice/asking';
import { valueOf } from '../advice/facts';
import { LONGEST_WORDS, requestIn, signRequest, type Request } from '../approval/request';
import { cutLines } from '../approval/values';
import type { RequestRow } from '../history/rows';
import { ownerOf } from '../history/write';
import type { Severity } from '../kernel/enums';
import type { Money } from '../kernel/money';
import { cleanLine } from '../kernel/text';
import { keyText } from '../ticket/contract';
import { confirmSuggested } from './acts';
import { requestText } from './blockWords';
import { identityOf, inputOf } from './compute';
import type { Desk } from './desk';
import { labelOf } from './labels';
import type { Membership } from './membership';
import type { DeciderParts } from './parts';
import { askedOf } from './requestRecord';
import { madeAnew, setAmount } from './replying';
import type { OpenTicket } from './state';
import { writable } from './writable';

/** What the agent adds to a request; left out at the first press. */
export interface AskingWords {
  wants?: string;
  proposal?: string;
  /** For an option with a free amount. */
  amount?: Money;
  /** The request that is edited and sent again. */
  replaces?: string;
}

const longestAddress = 1000;

/** What the customer wants, in their own words: what was noted in a call, else how they began. */
export function ownWords({ ticket, record }: OpenTicket): string {
  const points = record.case?.points.map(({ text }) => text).join('\n');
  const first = ticket.messages.find(({ role }) => role === 'customer')?.text;
  return cutLines(points || first || '', LONGEST_WORDS.wants);
}

/** The facts of the case in short. */
function shortCase({ advice }: OpenTicket, label: (id: string) => string) {
  const { facts, entitled, chips } = advice;
  const { claimed, category, goal, country, tier } = facts;
  const severity = valueOf(chips, 'severity') as Severity | undefined;
  const list = entitled.kind === 'known' ? entitled.list : [];
  return {
    ...(claimed && { claimed }),
    ...(category && { category }),
    ...(goal && { goal }),
    ...(severity && { severity }),
    ...(tier && { tier }),
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
    entitlements: list.slice(0, 6).map(({ rule, amount }) => ({
      label: label(rule.id),
      ...(amount && { amount }),
    })),
  };
}

async function requestFor(
  desk: Desk,
  open: OpenTicket,
  me: Membership,
  asking: Asking,
  words: AskingWords,
): Promise<Request> {
  const { parts } = desk;
  const { ticket, record } = open;
  const { offer, cost, level, reasons, history, dueAt } = asking;
  const owner = await ownerOf(record, keyText(ticket.key), identityOf(ticket));
  const label = (id: string): string => cleanLine(labelOf(parts, id), LONGEST_WORDS.label);
  const { id } = offer.option;
  const { url, key, subject } = ticket;
  return {
    kind: 'request',
    id: parts.makeId(),
    case: owner.case,
    customer: owner.customer,
    ticket: {
      key: cleanLine(keyText(key), 500),
      url: url.length > longestAddress ? key.base : url,
      subject: cleanLine(subject, LONGEST_WORDS.subject),
    },
    agent: { key: me.key.publicKey, name: me.holder.name, id: me.holder.agentId, card: me.card },
    option: { id, label: label(id), isFree: offer.isFree },
    ...(offer.face && { face: offer.face }),
    cost,
    ...shortCase(open, label),
    wants: cutLines(words.wants ?? ownWords(open), LONGEST_WORDS.wants),
    proposal: cutLines(words.proposal ?? '', LONGEST_WORDS.proposal),
    history,
    level,
    reasons,
    policy: parts.policy().version,
    createdAt: parts.now(),
    dueAt,
    ...(words.replaces !== undefined && { replaces: words.replaces }),
  };
}

/**
 * One press above one's limit: the request is written, signed and recorded, and the reply becomes one that holds until it is answered (R49). What
 * is asked for is in the reply no longer; what the agent may give alone stays.
 */
export async function ask(desk: Desk, option: string, words: AskingWords = {}): Promise<void> {
  const key = desk.open()?.ticket.key;
  if (!key) return;
  const me = await desk.parts.membership();
  if (!me) return desk.say({ code: 'noTeam', tone: 'warn' });
  // Everything is worked out with the amount that is asked for.
  if (desk.isOpen(key) && words.amount) setAmount(desk, option, words.amount);
  const open = await writable(desk, key);
  if (typeof open === 'string') return desk.say({ code: open, tone: 'bad' });
  const asking = askingFor(inputOf(open, open.record, desk.parts), open.advice, option);
  if (!asking) return desk.say({ code: 'nothingToAsk', tone: 'warn' });
  const request = await requestFor(desk, open, me, asking, words);
  const jws = await signRequest(request, me.key);
  const isStored = await desk.perform(key, ({ advice }) => [
    ...confirmSuggested(advice.chips),
    { kind: 'requestMade', asked: askedOf(jws, request) },
  ]);
  if (!isStored) return;
  await desk.editAt(key, ({ chosen, amounts, text }) => {
    // What is decided sets the amount from now on, not what was asked for.
    const { [option]: _, ...others } = amounts;
    return {
      chosen: chosen.filter((id) => id !== option),
      amounts: others,
      isWriting: true,
      holding: request.dueAt,
      ...madeAnew(text),
    };
  });
  if (desk.isOpen(key)) desk.say({ code: 'asked', tone: 'ok' });
}

/** Takes a request back: an answer to it is of no use any more. */
export async function withdraw(desk: Desk, { id }: RequestRow): Promise<void> {
  const key = desk.open()?.ticket.key;
  if (key && (await desk.perform(key, [{ kind: 'requestWithdrawn', request: id }])))
    desk.say({ code: 'withdrawn', tone: 'ok' });
}

/** The text in which a request of this machine travels; empty for a row whose request can't be read. */
export function textOfRequest(desk: { parts: DeciderParts }, { jws }: RequestRow): string {
  const request = requestIn(jws);
  return request ? requestText(desk.parts, jws, request) : '';
}
