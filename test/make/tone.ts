import type { Channel } from '@/lib/kernel/enums';
import type { ToneData } from '@/lib/reply/tone/lexicon';
import type { TeamTone } from '@/lib/reply/tone/team';
import { toneOf, type Tone } from '@/lib/reply/tone/tone';

const files = import.meta.glob<ToneData>('../../lib/languages/*/tone.json', { eager: true, import: 'default' });

/** The wording rules that ship, by language. */
export const toneRules: Readonly<Record<string, ToneData>> = Object.fromEntries(
  Object.entries(files).map(([path, data]) => [path.split('/').at(-2) ?? '', data]),
);

/** What the tone check says to a draft. */
export function tone(
  draft: string,
  language = 'en',
  more: { customer?: string; channel?: Channel; team?: TeamTone } = {},
): Tone {
  const data = toneRules[language];
  if (!data) throw new Error(`no wording rules for ${language}`);
  return toneOf(draft, { language, channel: 'email', customer: '', data, ...more });
}

/** The classes that are found in a draft, each once. */
export const classesIn = (...given: Parameters<typeof tone>): string[] => [
  ...new Set(tone(...given).findings.map((finding) => finding.class)),
];
