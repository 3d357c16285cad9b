import { arrives, kindOf } from './insert';

/** What became of words that were to be replaced: why they were not, where that is so. */
export type Replacing = 'replaced' | 'gone' | 'twice' | 'notArrived';

/** Rich editors take over what is selected in their own time. */
const SELECTION_PAUSE_MS = 100;

/** An editor may keep other spaces than it was given. */
const bare = (text: string): string => text.replace(/\s+/g, '');

const count = (text: string, words: string): number => bare(text).split(bare(words)).length - 1;

/**
 * Writes a text in place of words, if they stand in the editor exactly once, and looks whether it arrived there. Nothing is written where the editor
 * does not show the words as selected.
 */
export async function replace(element: HTMLElement, words: string, text: string): Promise<Replacing> {
  const editor = kindOf(element);
  if (!editor) return 'notArrived';
  const before = editor.read(element);
  const places = editor.select(element, words);
  if (places !== 1) return places === 0 ? 'gone' : 'twice';
  await new Promise((resolve) => setTimeout(resolve, SELECTION_PAUSE_MS));
  if (bare(editor.selected(element)) !== bare(words)) return 'notArrived';
  editor.insert(element, { text });
  const isReplaced = await arrives(() => {
    const now = editor.read(element);
    return count(now, text) > count(before, text) && count(now, words) < count(before, words) + count(text, words);
  });
  return isReplaced ? 'replaced' : 'notArrived';
}
