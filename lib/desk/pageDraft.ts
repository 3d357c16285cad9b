import { isDismissed, mendOf, type Mend } from '../reply/hints';
import type { Finding } from '../reply/tone/finding';
import { sameTicket } from '../ticket/contract';
import { gapsOf, replyLanguage } from './compute';
import { copyText } from './copying';
import type { Desk } from './desk';
import { judge } from './judge';
import type { DeskState, PageDraft } from './state';

/** What is shown of the page's text: it gives its place to a reply that was begun since. */
export const shownCheck = ({ pageDraft, open }: DeskState): PageDraft | undefined =>
  pageDraft?.isBesideReply || !open?.record.draft.isWriting ? pageDraft : undefined;

const checkedAt = (desk: Desk): PageDraft | undefined => desk.parts.store.getState().pageDraft;

/** Looks at the wording of what the agent has written in the page's own editor. Only when it is asked for; nothing of it is kept. */
export async function checkPageDraft(desk: Desk): Promise<void> {
  const open = desk.open();
  const { page } = desk.parts.store.getState();
  if (!open || page.kind !== 'report') return;
  const { key } = open.ticket;
  const answer = await desk.parts.door.askDraft(page.tab.id, key);
  const text = answer?.kind === 'draft' ? answer.text.trim() : '';
  const tone = text === '' ? undefined : await judge(desk, open, text);
  if (!sameTicket(key, desk.open()?.ticket.key)) return;
  if (answer?.kind !== 'draft') return desk.say({ code: answer?.reason ?? 'movedOn', tone: 'bad' });
  if (!tone) return desk.say({ code: text === '' ? 'editorEmpty' : 'notLookedAt', tone: 'warn' });
  const { draft } = open.record;
  const language = replyLanguage(draft, open.found, desk.parts);
  const { dismissed = [] } = checkedAt(desk) ?? {};
  const said = { tone, gaps: gapsOf(text, tone, open, desk.parts), dismissed };
  desk.parts.store.setState({ pageDraft: { text, language, isBesideReply: draft.isWriting, ...said } });
}

/** Puts what was said of the page's text away. */
export const closePageDraft = (desk: Desk): void => desk.parts.store.setState({ pageDraft: undefined });

/** The hints at the page's text that are still open. What was left in the reply of the tray is left here too: it is the same reply. */
export function openPageHints(desk: Desk): readonly Finding[] {
  const checked = checkedAt(desk);
  const left = [...(desk.open()?.record.draft.dismissed ?? []), ...(checked?.dismissed ?? [])];
  return checked?.tone.findings.filter((finding) => !isDismissed(left, finding)) ?? [];
}

/** Leaves the words of the page as they are: the hint is not shown again. */
export function dismissPageHint(desk: Desk, { class: name, quote }: Finding): void {
  const checked = checkedAt(desk);
  if (!checked) return;
  const dismissed = [...checked.dismissed, { class: name, quote }];
  desk.parts.store.setState({ pageDraft: { ...checked, dismissed } });
}

const mendIn = (desk: Desk, { text }: PageDraft, finding: Finding): Mend | undefined =>
  mendOf(text, finding, desk.open()?.context.phrases.holes.text ?? '…');

/** Puts the better wording into the page's editor, in place of what a hint is about, and looks at the text again. Where that can't be, it is said why. */
export async function mendPageHint(desk: Desk, finding: Finding): Promise<void> {
  const open = desk.open();
  const checked = checkedAt(desk);
  const { page } = desk.parts.store.getState();
  const mend = checked && mendIn(desk, checked, finding);
  if (!open || !mend || page.kind !== 'report') return;
  const { key } = open.ticket;
  const words = checked.text.slice(mend.start, mend.end);
  const answer = await desk.parts.door.askReplace(page.tab.id, { key, words, text: mend.text });
  const now = checkedAt(desk);
  if (!now || !sameTicket(key, desk.open()?.ticket.key)) return;
  if (answer?.kind === 'replaced') return checkPageDraft(desk);
  desk.parts.store.setState({ pageDraft: { ...now, stuck: { finding, reason: answer?.reason ?? 'movedOn' } } });
}

/** Puts the better wording on the clipboard: for an editor that it can't be put into. */
export async function copyMend(desk: Desk, finding: Finding): Promise<void> {
  const checked = checkedAt(desk);
  const mend = checked && mendIn(desk, checked, finding);
  if (mend) await copyText(desk, mend.text);
}
