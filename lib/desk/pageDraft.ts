import { sameTicket } from '../ticket/contract';
import { gapsOf, replyLanguage } from './compute';
import type { Desk } from './desk';
import { judge } from './judge';

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
  const language = replyLanguage(open.record.draft, open.found, desk.parts);
  desk.parts.store.setState({ pageDraft: { text, language, tone, gaps: gapsOf(text, tone, open) } });
}

/** Puts what was said of the page's text away. */
export const closePageDraft = (desk: Desk): void => desk.parts.store.setState({ pageDraft: undefined });
