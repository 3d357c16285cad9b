import type { Desk } from './desk';

/** Puts a text on the clipboard, and says whether the browser has let it. */
export async function copyText(desk: Desk, text: string): Promise<void> {
  const isCopied = await desk.parts.door.copy(text).then(
    () => true,
    () => false,
  );
  desk.say(isCopied ? { code: 'copied', tone: 'ok' } : { code: 'notCopied', tone: 'bad' });
}
