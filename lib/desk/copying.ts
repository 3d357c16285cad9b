import type { Desk } from './desk';

/** Puts a text on the clipboard. False when the browser has not let it, which is said. */
export async function copyText(desk: Desk, text: string): Promise<boolean> {
  const isCopied = await desk.parts.door.copy(text).then(
    () => true,
    () => false,
  );
  desk.say(isCopied ? { code: 'copied', tone: 'ok' } : { code: 'notCopied', tone: 'bad' });
  return isCopied;
}
