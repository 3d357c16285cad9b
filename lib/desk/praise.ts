import type { Desk } from './desk';
import { NO_REPLY } from './sending';

/**
 * This is praise (R87): the thanks are written, and a note says to pass it on to the colleague. No fact is confirmed, so that nothing of it counts as a
 * complaint.
 */
export async function answerPraise(desk: Desk, note: string): Promise<void> {
  const open = desk.open();
  if (!open || open.isReading) return;
  const { key } = open.ticket;
  desk.edit({ ...NO_REPLY, isWriting: true, isPraise: true });
  await desk.perform(key, ({ record }) =>
    record.notes.some(({ text }) => text === note)
      ? []
      : [{ kind: 'noteAdded', note: desk.parts.makeId(), text: note }],
  );
}
