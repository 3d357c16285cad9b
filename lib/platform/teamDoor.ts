import { fetchPolicy } from './fetchPolicy';
import { keepTeamKey, ownKey, teamKeyHere } from './keyStore';
import { readManaged } from './managed';
import { readItem, writeItems } from './storage';

/** What the browser can do for a team: to be handed to `lib/team`. */
export const teamDoor = {
  // One lock for all windows and the background of the extension.
  inTurn: <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('team', work) as Promise<T>,
  read: readItem,
  write: writeItems,
  ownKey,
  teamKeyHere,
  keepTeamKey,
  fetchPolicy,
  managed: readManaged,
  now: Date.now,
};
