import { blockText } from '../approval/block';
import type { Request } from '../approval/request';
import type { Answered } from '../history/entries';
import type { Money } from '../kernel/money';
import { fill, toText } from '../reply/template';
import { levelName } from './labels';
import type { DeciderParts } from './parts';

type Phrase = 'asks' | 'due' | 'ticket' | 'approved' | 'changed' | 'refused' | 'reason' | 'until' | 'howTo';

/** Lines for people in the writer's language. What is filled in is data; the block keeps it out of its frame. */
function speaker({ language, languages }: DeciderParts) {
  const { decision, holes } = languages.phrases(language());
  const format = languages.format(language());
  const say = (phrase: Phrase, values: Record<string, string> = {}): string =>
    toText(fill(decision[phrase], values), holes);
  const worth = (face: Money | undefined, cost: Money): string => format.money(face ?? cost);
  return { say, worth, format };
}

/** A request as a text for a note, a mail or a file: in words first, then the signed block. */
export function requestText(parts: DeciderParts, jws: string, request: Request): string {
  const { say, worth, format } = speaker(parts);
  const { agent, option, face, cost, level, ticket, dueAt } = request;
  const who = levelName(parts, level);
  return blockText('request', jws, [
    say('asks', { name: agent.name, who, option: option.label, amount: worth(face, cost) }),
    say('due', { date: format.moment(dueAt) }),
    say('ticket', { subject: ticket.subject }),
    say('howTo'),
  ]);
}

/** An answer as such a text. */
export function answerText(parts: DeciderParts, answered: Answered): string {
  const { say, worth, format } = speaker(parts);
  const { jws, decision, label, face, cost, reason, by, expiresAt } = answered;
  return blockText('answer', jws, [
    say(decision, { name: by, option: label, amount: worth(face, cost) }),
    ...(reason ? [say('reason', { text: reason })] : []),
    ...(decision === 'refused' ? [] : [say('until', { date: format.moment(expiresAt) })]),
    say('howTo'),
  ]);
}
