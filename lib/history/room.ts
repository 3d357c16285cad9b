/** Bytes of the disk that are left alone. */
const RESERVE = 8 * 1024 * 1024;

/**
 * Throws when there is hardly any room on the disk. Chromium (156) may delete a whole database after a write into it has failed for want of
 * room, so no write is begun that could. Where the browser does not tell how much room there is, the write itself has to.
 */
export async function ensureRoom(): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate()) ?? {};
  if (quota !== undefined && usage !== undefined && quota - usage < RESERVE) throw new Error('the disk is full');
}
