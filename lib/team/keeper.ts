import { fail, ok, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import { parsePolicy, type PolicyFault } from '../policy/check';
import type { Policy } from '../policy/schema';
import type { OwnKey } from '../signing/keys';
import { joined, readJoinFile, type JoinFault, type Joining } from './joining';
import { withCardsOf } from './people';
import { readPublication } from './publication';
import { taken, type Arrival, type TakeOverFault } from './takeOver';
import { teamFrom, type Source, type Team } from './team';

/** What came of asking an address: what it sent, or why not. */
export type Fetched =
  | { kind: 'text'; text: string; etag?: string | undefined }
  | { kind: 'unchanged' | 'offline' | 'denied' | 'tooLarge' | 'notAllowed' }
  | { kind: 'notOk'; status: number };

/** What is kept; only what is named is written, and all of it at once. */
export interface Kept {
  team?: Team;
  policy?: Policy | null;
  publication?: string | null;
}

/** What the browser can do for the team's keeping; the composition root hands it in. */
export interface TeamDoor {
  /** Runs one change after the other, in whatever window it was begun. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  read: (name: 'team' | 'policy' | 'publication') => Promise<unknown>;
  /** Rejects when the store refuses; then nothing of it was written. */
  write: (kept: Kept) => Promise<void>;
  ownKey: () => Promise<OwnKey>;
  /** The team's private key, where this machine may publish. */
  teamKeyHere: () => Promise<OwnKey | undefined>;
  fetchPolicy: (url: string, etag?: string) => Promise<Fetched>;
  managed: () => Promise<unknown>;
  now: () => Instant;
}

/** Why a file was not taken over. */
export type ImportFault = TakeOverFault | PolicyFault;

export const readTeam = async (door: TeamDoor): Promise<Team> => teamFrom(await door.read('team'));

/** Where and when something arrives at this machine. */
export const arrivalAt = async (door: TeamDoor, source: Source): Promise<Arrival> => ({
  source,
  now: door.now(),
  ownKey: (await door.ownKey()).publicKey,
});

/** A lead's machine takes up who was given a card on another one. */
async function withPeople(door: TeamDoor, team: Team, publication: string): Promise<Team> {
  const signer = await door.teamKeyHere();
  if (!team.teamKey || signer?.publicKey.x !== team.teamKey.x) return team;
  const read = await readPublication(publication, team.teamKey, { inUse: undefined, now: door.now() });
  return read.ok ? withCardsOf(team, read.value.cards, door.now()) : team;
}

/** Takes a signed policy over, by whichever way it came, or says why not. */
export const takeOver = (door: TeamDoor, jws: string, source: Source): Promise<Result<Policy, TakeOverFault>> =>
  door.inTurn(async () => {
    const read = await taken(await readTeam(door), jws.trim(), await arrivalAt(door, source));
    if (!read.ok) return read;
    const { policy, publication } = read.value;
    await door.write({ team: await withPeople(door, read.value.team, publication), policy, publication });
    return ok(policy);
  });

const isSigned = (text: string): boolean => /^\s*[\w-]+\.[\w-]*\.[\w-]*\s*$/.test(text);

/** Takes a file over: a signed policy, or a plain one as long as this machine belongs to no team. `parse` checks a plain one. */
export async function takeFile(
  door: TeamDoor,
  text: string,
  parse: (text: string) => Result<Policy, PolicyFault> = parsePolicy,
): Promise<Result<Policy, ImportFault>> {
  if (isSigned(text)) return takeOver(door, text, 'file');
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  return door.inTurn(async () => {
    if ((await readTeam(door)).teamKey) return fail({ reason: 'notSigned' });
    await door.write({ policy: parsed.value, publication: null });
    return parsed;
  });
}

/** Reads a join file. What comes back is given to `join`, after a question where it leads to another team. */
export async function readJoin(door: TeamDoor, text: string): Promise<Result<Joining, JoinFault>> {
  const { publicKey } = await door.ownKey();
  return readJoinFile(text, { ownKey: publicKey, team: await readTeam(door), now: door.now() });
}

/** Makes this machine a member of the team of a join file that was found good. */
export const join = (door: TeamDoor, joining: Joining): Promise<void> =>
  door.inTurn(async () => door.write(await joined(await readTeam(door), joining, await arrivalAt(door, 'join'))));

/** Changes what is known of the team, one change after the other. */
export const changeTeam = (door: TeamDoor, change: (team: Team) => Team | Promise<Team>): Promise<Team> =>
  door.inTurn(async () => {
    const team = await change(await readTeam(door));
    await door.write({ team });
    return team;
  });
