import { readLikeCases, type LikeQuestion } from '../history/fairness';
import type { Desk } from './desk';
import type { OpenTicket } from './state';

/** Which cases are like the open one; undefined while its matter is not known, or it is no complaint. */
function questionOf({ advice, record }: OpenTicket, now: number): LikeQuestion | undefined {
  const { category, severity } = advice.facts;
  if (!category || advice.isComplaint !== 'yes') return undefined;
  return { category, severity, currency: advice.currency, now, except: record.case?.id };
}

/**
 * Finds what customers got in like cases, once the ticket is on the screen: it is a help to choose, and nothing waits for it. Asked again when the
 * matter changes; what was given meanwhile in other cases comes with the next ticket.
 */
export function noticeLikeCases(desk: Desk): void {
  const { store, db, door, now } = desk.parts;
  let asked = '';
  desk.onOpen((open) => {
    const question = questionOf(open, now());
    const name = JSON.stringify({ ...question, now: 0 });
    if (name === asked) return;
    asked = name;
    store.setState({ like: undefined });
    if (!question) return;
    const find = async (): Promise<void> => {
      await door.painted();
      const like = await readLikeCases(db, question);
      if (name === asked) store.setState({ like });
    };
    // Without an answer the line is missing, and nothing else.
    find().catch(() => undefined);
  });
}
