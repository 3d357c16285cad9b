import type { DeciderParts } from '@/lib/desk/parts';
import { formatOf } from '@/lib/i18n/format';
import { timeOrderedIds } from '@/lib/kernel/id';
import { languageFiles } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { interfaceLanguage } from '@/lib/settings/settings';
import { memberHere } from '../sidepanel/memberHere';
import type { TeamDesk } from './teamDesk';

const makeId = timeOrderedIds(Date.now, (count) => crypto.getRandomValues(new Uint8Array(count)));

/** What deciding needs, beside no page: for the team desk. */
export function deciderOf({ db, store }: TeamDesk): DeciderParts {
  const phrases = languageFiles<Phrases>('phrases');
  const english = phrases.en;
  if (!english) throw new Error('no English phrases');
  return {
    db,
    policy: () => store.getState().current.policy,
    language: () => interfaceLanguage(store.getState().settings, navigator.languages),
    languages: { phrases: (language) => phrases[language] ?? english, format: (language) => formatOf(language) },
    membership: memberHere,
    now: Date.now,
    makeId,
  };
}
