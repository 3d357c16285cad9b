import { createStore } from 'zustand/vanilla';
import { timeOrderedIds } from '@/lib/kernel/id';
import { saveFile } from '@/lib/platform/files';
import { knownOwnKey, ownKey, teamKeyHere } from '@/lib/platform/keyStore';
import { readItem } from '@/lib/platform/storage';
import { teamDoor } from '@/lib/platform/teamDoor';
import { settingsFrom } from '@/lib/settings/settings';
import type { PublicKey } from '@/lib/signing/keys';
import { cardHere } from '@/lib/team/cardHere';
import type { LeadDoor } from '@/lib/team/leading';
import { standing, type CardHere, type Standing } from '@/lib/team/standing';
import { teamFrom, type Team } from '@/lib/team/team';

/** What this machine knows of its team, and what it may do for it. */
export interface TeamRoom {
  team: Team;
  card: CardHere;
  /** Who the person here is, as of `readAt` (epoch milliseconds). */
  standing: Standing;
  readAt: number;
  /** The key of the person here, once one was needed. */
  ownKey: PublicKey | undefined;
  /** True when the team's private key is here. */
  canPublish: boolean;
}

export const teamRoom = createStore<TeamRoom>(() => ({
  team: teamFrom(null),
  card: undefined,
  standing: standing(settingsFrom(null), undefined, 0),
  readAt: 0,
  ownKey: undefined,
  canPublish: false,
}));

/** Takes up what was stored, here or elsewhere. */
export async function refreshTeamRoom(): Promise<void> {
  const [settings, stored, own, signer] = await Promise.all([
    readItem('settings'),
    readItem('team'),
    knownOwnKey(),
    teamKeyHere(),
  ]);
  const team = teamFrom(stored);
  const readAt = Date.now();
  const card = await cardHere(team, own?.publicKey, readAt);
  teamRoom.setState({
    team,
    card,
    standing: standing(settingsFrom(settings), card, readAt),
    readAt,
    ownKey: own?.publicKey,
    canPublish: team.teamKey !== undefined && signer?.publicKey.x === team.teamKey.x,
  });
}

/** The person here needs a key: to be introduced, or to be seen by its fingerprint. */
export async function needOwnKey(): Promise<void> {
  await ownKey();
  await refreshTeamRoom();
}

/** What the browser can do for a lead. */
export const leadDoor: LeadDoor = {
  ...teamDoor,
  saveFile,
  makeId: timeOrderedIds(Date.now, (count) => crypto.getRandomValues(new Uint8Array(count))),
  today: () => Temporal.Now.plainDateISO().toString(),
};

/** The moment so many months from now at this machine, in epoch milliseconds. */
export const inMonths = (months: number): number => Temporal.Now.zonedDateTimeISO().add({ months }).epochMilliseconds;
