import { isDismissed, mended } from '../reply/hints';
import type { Finding } from '../reply/tone/finding';
import type { Desk } from './desk';
import { replyText } from './replying';

/** The hints at the reply that are still open. */
export function openHints(desk: Desk): readonly Finding[] {
  const open = desk.open();
  const { dismissed = [] } = open?.record.draft ?? {};
  return open?.tone?.findings.filter((finding) => !isDismissed(dismissed, finding)) ?? [];
}

/** Puts the better wording in place of what a hint is about. */
export function mendHint(desk: Desk, finding: Finding): void {
  const open = desk.open();
  const text = open && mended(replyText(open), finding, open.context.phrases.holes.text ?? '…');
  if (text !== undefined) desk.edit({ text });
}

/** Leaves the words as they are: the hint is not shown again on this reply. */
export function dismissHint(desk: Desk, { class: name, quote }: Finding, reason?: string): void {
  const { dismissed = [] } = desk.open()?.record.draft ?? {};
  desk.edit({ dismissed: [...dismissed, { class: name, quote, ...(reason !== undefined && { reason }) }] });
}
