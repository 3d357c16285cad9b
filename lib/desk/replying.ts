import { isHeardOut } from '../advice/heardOut';
import { LONGEST_REPLY, type InsertAnswer, type InsertAsk, type ReplyMode } from '../ticket/contract';
import type { DraftRow } from '../history/drafts';
import type { Money } from '../kernel/money';
import { metaOf } from '../languages';
import { builtOn } from './acts';
import { lookAt, withinAuthority } from './checking';
import { copyText } from './copying';
import type { Desk } from './desk';
import { earlierStands } from './earlier';
import { once } from './once';
import { editAgain, NO_REPLY, replacing } from './sending';
import type { OpenTicket, Status } from './state';

/** How long the reply form of a helpdesk may take to open after *Insert* was pressed without an editor on the page. */
const FORM_PATIENCE_MS = 20_000;
const FORM_PAUSE_MS = 200;

/** The text of the reply: as edited by hand, else as the blocks make it. */
export const replyText = ({ record, composed }: OpenTicket): string => record.draft.text ?? composed.text;

/** Who the reply is for: the customer, or the colleagues in an internal note (after a call). */
export const replyMode = ({ record, advice }: OpenTicket): ReplyMode =>
  advice.facts.channel === 'phone' ? 'note' : record.draft.mode;

/** One press: confirms what was suggested, and writes the reply with these offers. Not before the ticket was read to its end. */
export async function writeReply(desk: Desk, chosen: readonly string[]): Promise<void> {
  const open = desk.open();
  if (!open || open.isReading) return;
  const { key } = open.ticket;
  const { next } = open.advice;
  if (next.code === 'send') return editAgain(desk, next.reply);
  desk.edit({ isWriting: true, isPraise: false, chosen: [...new Set([...open.record.draft.chosen, ...chosen])] });
  await desk.perform(key, builtOn);
}

/** While the customer is heard out a reply only holds: thanks, understanding, a question. What it offers is the agent's choice (R8, R54). */
export const isHolding = ({ advice }: Pick<OpenTicket, 'advice'>): boolean => isHeardOut(advice.view);

/** What a reply begins with: nothing before it is time for that, where a demand is refused what is offered all the same, else what is recommended. */
function beginsWith(open: OpenTicket): readonly string[] {
  const { advice, record, context } = open;
  if (isHolding(open)) return [];
  if (context.refusal) return record.case?.refusal?.offers.map(({ id }) => id) ?? [];
  return advice.recommended;
}

/** Begins the reply with what belongs in it as it stands. */
export async function beginReply(desk: Desk): Promise<void> {
  const open = desk.open();
  if (open) await writeReply(desk, beginsWith(open));
}

/** What becomes of a text edited by hand when the blocks make it anew: it can be brought back. */
export const madeAnew = (text: string | null | undefined): Partial<DraftRow> => ({
  text: null,
  ...(text && { ownText: text }),
});

/** Changes what the blocks make of the reply. A text edited by hand is made anew, or the change would be missing in it; it can be brought back. */
export function remake(desk: Desk, change: Partial<DraftRow>): void {
  desk.edit({ ...change, ...madeAnew(desk.open()?.record.draft.text) });
}

/** Writes the reply in another language. What the agent has put in stays in the words in which it was put in, which is said. */
export function setLanguage(desk: Desk, language: string): void {
  const { passages = [] } = desk.open()?.record.draft ?? {};
  remake(desk, { language });
  if (passages.length > 0) desk.say({ code: 'passagesStay', tone: 'warn' });
}

/** Adds an option to the reply or takes it out. */
export function toggleOffer(desk: Desk, id: string): void {
  const draft = desk.open()?.record.draft;
  if (!draft) return;
  const chosen = draft.chosen.includes(id) ? draft.chosen.filter((each) => each !== id) : [...draft.chosen, id];
  remake(desk, { chosen, isWriting: true, isPraise: false });
}

/** Sets a free amount. Those that were set in another currency, before the order turned out to have this one, are forgotten. */
export function setAmount(desk: Desk, option: string, { minor, currency }: Money): void {
  const draft = desk.open()?.record.draft;
  if (!draft) return;
  const others = (draft.amountsIn ?? currency) === currency ? draft.amounts : {};
  remake(desk, { amounts: { ...others, [option]: minor }, amountsIn: currency });
}

/** Takes back what was written by hand: the blocks make the text again. */
export const forgetEdits = (desk: Desk): void => remake(desk, {});

/** Brings back what was written by hand. */
export function restoreEdits(desk: Desk): void {
  const ownText = desk.open()?.record.draft.ownText;
  if (ownText) desk.edit({ text: ownText, ownText: '' });
}

/** Switches a block of the reply on or off. */
export function switchBlock(desk: Desk, id: string, isOn: boolean): void {
  const draft = desk.open()?.record.draft;
  if (draft) remake(desk, { switched: { ...draft.switched, [id]: isOn } });
}

/** Ends writing without inserting: the draft is gone. */
export const discardReply = (desk: Desk): void => desk.edit(NO_REPLY);

/** Opens the helpdesk's reply form, waits for its editor, and inserts there. */
async function insertInForm(desk: Desk, tabId: number, ask: InsertAsk, url: string): Promise<InsertAnswer | undefined> {
  const until = desk.parts.now() + FORM_PATIENCE_MS;
  desk.say({ code: 'openingForm', tone: 'ok' });
  await desk.flush();
  await desk.parts.door.navigate(tabId, url);
  for (;;) {
    await desk.parts.door.pause(FORM_PAUSE_MS);
    const answer = await desk.parts.door.askInsert(tabId, ask);
    const isNotThere = answer === undefined || (answer.kind === 'refused' && answer.reason === 'noEditor');
    if (!isNotThere || desk.parts.now() > until) return answer;
  }
}

/** Writes into the editor on the page, or into the one of the helpdesk's reply form. */
export async function writeInto(desk: Desk, tabId: number, ask: InsertAsk): Promise<InsertAnswer | undefined> {
  const answer = await desk.parts.door.askInsert(tabId, ask);
  const form = answer?.kind === 'refused' && answer.reason === 'noEditor' ? answer.replyUrl : undefined;
  return form === undefined ? answer : insertInForm(desk, tabId, ask, form);
}

/** What the agent was told of a text; pressing *Insert* once more inserts it as it is. */
const warned = new WeakMap<Desk, Set<string>>();

/** True the first time that something is to be said of a text. */
function isNews(desk: Desk, { code, values }: Status, text: string): boolean {
  const told = warned.get(desk) ?? new Set();
  warned.set(desk, told);
  const what = JSON.stringify([code, values, text]);
  const isNew = !told.has(what);
  told.add(what);
  return isNew;
}

/**
 * Writes the reply into the page's editor at the caret and records it as inserted, once it was seen to have arrived. Goodwill that this agent
 * may not give stops it; nothing is ever sent.
 */
export const insertReply = (desk: Desk): Promise<void> => once(desk, 'insert', () => insertNow(desk));

async function insertNow(desk: Desk): Promise<void> {
  const open = desk.open();
  const { page } = desk.parts.store.getState();
  if (!open || page.kind !== 'report') return;
  if (open.isReading) return desk.say({ code: 'stillReading', tone: 'warn' });
  if (open.record.isOtherRequester) return desk.say({ code: 'otherRequester', tone: 'bad' });
  const { length } = replyText(open);
  if (length > LONGEST_REPLY) return desk.say({ code: 'tooLong', tone: 'bad' });
  if (length === 0) return desk.say({ code: 'nothingWritten', tone: 'warn' });
  const { reply, objections } = await lookAt(desk, open, { text: replyText(open), mode: replyMode(open) });
  const objection = objections.find((each) => each.tone === 'bad' || isNews(desk, each, reply.text));
  if (objection) return desk.say(objection);
  const beside: Status = { code: 'earlierStands', tone: 'warn' };
  if ((await earlierStands(desk, open, page.tab.id, reply.mode)) && isNews(desk, beside, reply.text))
    return desk.say(beside);
  const { key } = open.ticket;
  const { direction } = metaOf(open.language);
  const ask: InsertAsk = { key, mode: replyMode(open), text: replyText(open), direction };
  const answer = await writeInto(desk, page.tab.id, ask);
  if (answer?.kind !== 'inserted') return desk.say({ code: answer?.reason ?? 'movedOn', tone: 'bad' });
  // The page has taken it, so it is recorded: the reply form is a page of its own, and the agent may be elsewhere by now.
  const isStored = await desk.record(open, (now) => [
    ...builtOn(now),
    ...replacing(now, reply.mode),
    { kind: 'replyInserted', reply },
  ]);
  if (!isStored) return;
  await desk.editAt(key, { isWriting: false });
  if (desk.isOpen(key)) desk.say({ code: reply.mode === 'note' ? 'noteInserted' : 'inserted', tone: 'ok' });
}

/**
 * Puts the reply on the clipboard, whatever the page is and whatever may speak against it, which is said. It is recorded as copied: it may be pasted and
 * sent, and what it gives and promises counts then.
 */
export async function copyReply(desk: Desk): Promise<void> {
  const open = desk.open();
  if (!open || !(await copyText(desk, replyText(open)))) return;
  const looked = await lookAt(desk, open, { text: replyText(open), mode: replyMode(open) });
  const reply = withinAuthority(looked, open.advice);
  const { key } = open.ticket;
  const [objection] = looked.objections;
  const isStored = await desk.perform(key, (now) => [
    ...builtOn(now),
    ...replacing(now, reply.mode),
    { kind: 'replyCopied', reply },
  ]);
  if (!isStored) return desk.say({ code: 'copiedBut.notRecorded', tone: 'warn' });
  await desk.editAt(key, { isWriting: false });
  if (objection && desk.isOpen(key)) desk.say({ ...objection, code: `copiedBut.${objection.code}`, tone: 'warn' });
}
