import type { Tone } from '../reply/tone/tone';
import { replyLanguage } from './compute';
import type { Desk } from './desk';
import type { OpenTicket } from './state';
import { wordingOf } from './wording';

/** What is to be said of a text in the language of the reply; undefined where that language has no rules, or they can't be loaded. */
export function judge({ parts, wordings }: Desk, open: OpenTicket, text: string): Promise<Tone | undefined> {
  const language = replyLanguage(open.record.draft, open.found, parts);
  return wordings.judge(wordingOf(text, language, open, parts));
}
