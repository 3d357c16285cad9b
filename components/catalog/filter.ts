import type { OptionKind } from '@/lib/kernel/enums';
import { asciiDigits } from '@/lib/kernel/text';
import type { Option } from '@/lib/policy/schema';
import { levelsOf } from './words';

/** Which rows are to be seen; what is empty asks for nothing. */
export interface Filter {
  text: string;
  kind: OptionKind | '';
  level: number;
}

export const EVERYTHING: Filter = { text: '', kind: '', level: 0 };

const folded = (text: string): string =>
  asciiDigits(text.normalize('NFKC').toLowerCase()).replace(/ي/g, 'ی').replace(/ك/g, 'ک');

/** True for an option that has the words in any of its texts, is of the kind, and may be given by the level. */
export function isSought(option: Option, { text, kind, level }: Filter): boolean {
  if (kind !== '' && !option.kinds.includes(kind)) return false;
  if (level > 0 && !levelsOf(option).includes(level)) return false;
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { id, label, owner = '' } = option;
  const texts = folded([id, owner, ...Object.values(label), ...Object.values(option.text)].join('\n'));
  return words.every((word) => texts.includes(word));
}
