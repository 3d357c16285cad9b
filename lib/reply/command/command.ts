import { CHANNELS, type Channel } from '../../kernel/enums';
import { fail, ok, type Result } from '../../kernel/result';
import type { ToneData } from '../tone/lexicon';
import { toneOf } from '../tone/tone';

/** Why a line can't be judged. */
export interface LineFault {
  reason: 'notJson' | 'notAnObject' | 'noDraft' | 'noLanguage' | 'unknownLanguage';
}

interface Request {
  id: unknown;
  language: string;
  channel: Channel;
  customer: string;
  draft: string;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function requestOf(line: string): Result<Request, LineFault> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail({ reason: 'notJson' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail({ reason: 'notAnObject' });
  const { id, lang, channel, customer, draft } = value as Record<string, unknown>;
  if (typeof draft !== 'string') return fail({ reason: 'noDraft' });
  if (typeof lang !== 'string' || lang === '') return fail({ reason: 'noLanguage' });
  const known = CHANNELS.find((one) => one === channel) ?? 'email';
  return ok({ id: id ?? null, language: lang, channel: known, customer: text(customer), draft });
}

/**
 * One line of the `tone` command: a draft as JSON in, what it contains and what is wrong with its wording as JSON out, in the field names
 * of the label guide. `dataOf` gives the rules of a language.
 */
export function answerLine(
  line: string,
  dataOf: (language: string) => ToneData | undefined,
): Result<string, LineFault> {
  const request = requestOf(line);
  if (!request.ok) return request;
  const { id, draft, ...context } = request.value;
  const data = dataOf(context.language);
  if (!data) return fail({ reason: 'unknownLanguage' });
  const { findings, contents } = toneOf(draft, { ...context, data });
  const { promises, asksGoal, private: _, ...rest } = contents;
  return ok(
    JSON.stringify({
      id,
      ...rest,
      asks_goal: asksGoal,
      promises: promises.map(({ quote, kind, dated }) => ({ quote, kind, dated })),
      violations: findings.map((finding) => ({ class: snake(finding.class), quote: finding.quote })),
    }),
  );
}
