import { createStore, get, set, update, type UseStore } from 'idb-keyval';
import { makeKey, type OwnKey } from '../signing/keys';

let opened: UseStore | undefined;
/** Keys lie in the browser's own database: nothing else can keep one that can't be read out. */
const store = (): UseStore => (opened ??= createStore('amends-keys', 'keys'));

/** The key of the person at this machine, if one was made. */
export const knownOwnKey = (): Promise<OwnKey | undefined> => get<OwnKey>('own', store());

/** The key of the person at this machine, made at first need. Two windows that need it at once get the same one. */
export async function ownKey(): Promise<OwnKey> {
  const known = await knownOwnKey();
  if (known) return known;
  const made = await makeKey();
  await update<OwnKey>('own', (there) => there ?? made, store());
  return (await knownOwnKey()) ?? made;
}

/** The private key of the team, where this machine may publish. */
export const teamKeyHere = (): Promise<OwnKey | undefined> => get<OwnKey>('team', store());

/** Keeps the team's private key on this machine; a former one is replaced. */
export const keepTeamKey = (key: OwnKey): Promise<void> => set('team', key, store());
