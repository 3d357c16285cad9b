import type { MakeId } from '../kernel/id';
import { fail, ok, type Result } from '../kernel/result';
import type { Policy } from '../policy/schema';
import { makeKeyForFile, type OwnKey } from '../signing/keys';
import { openProtectedFile, protectedFile, type KeyFileFault } from '../signing/protectedFile';
import type { Introduction } from './introduction';
import { joinFileText } from './joining';
import { changeTeam, readTeam, type TeamDoor } from './keeper';
import { issued, left, rotated, withCardsOf, type CardTerms } from './people';
import { readPublication } from './publication';
import { published, type PublishFault } from './publishing';
import type { Taken } from './takeOver';
import { teamFrom, type Team } from './team';

/** What a lead's machine can do besides. */
export interface LeadDoor extends TeamDoor {
  keepTeamKey: (key: OwnKey) => Promise<void>;
  saveFile: (name: string, text: string) => void;
  makeId: MakeId;
  /** The calendar date at this machine. */
  today: () => string;
  /** For tests: what opening the key's file costs (see `protectedFile`). */
  workFactor?: number;
}

/** A name fit for a file on any machine. */
export const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'team';

/** Makes a key and saves its file at once: what is not saved is lost with this machine. */
async function newKey(door: LeadDoor, teamName: string, passphrase: string): Promise<OwnKey> {
  const { own, secret } = await makeKeyForFile();
  const day = door.today();
  door.saveFile(`${fileName(teamName)}-team-key-${day}.age`, await protectedFile(secret, passphrase, door.workFactor));
  return own;
}

/** Makes a team with a new key, and a card for the lead who makes it. People join it by a file, whatever team they were in before. */
export async function makeTeam(door: LeadDoor, { teamName, passphrase, lead, terms }: NewTeam): Promise<void> {
  const key = await newKey(door, teamName, passphrase);
  const { publicKey } = await door.ownKey();
  const team: Team = { ...teamFrom(null), name: teamName, teamKey: key.publicKey };
  const made = await issued(team, { ...lead, key: publicKey }, { ...terms, id: door.makeId(), now: door.now() }, key);
  await door.inTurn(async () => {
    await door.keepTeamKey(key);
    await door.write({ team: { ...made.team, card: made.card }, publication: null });
  });
}

/** What a lead says to make a team. */
export interface NewTeam {
  teamName: string;
  passphrase: string;
  lead: Omit<Introduction, 'key'>;
  terms: Pick<CardTerms, 'level' | 'expiresAt'>;
}

/** Opens the team's key on this machine, from its file: on a lead's second machine, or a new one. */
export async function openTeamKey(
  door: LeadDoor,
  text: string,
  passphrase: string,
): Promise<Result<Team, KeyFileFault | { reason: 'otherTeam' }>> {
  const opened = await openProtectedFile(text, passphrase);
  if (!opened.ok) return opened;
  const { publicKey } = opened.value;
  const { teamKey } = await readTeam(door);
  if (teamKey && teamKey.x !== publicKey.x) return fail({ reason: 'otherTeam' });
  await door.keepTeamKey(opened.value);
  const publication = await door.read('publication');
  return ok(
    await changeTeam(door, async (team) => {
      const read =
        typeof publication === 'string' &&
        (await readPublication(publication, publicKey, { inUse: undefined, now: door.now() }));
      const joined = { ...team, teamKey: publicKey };
      return read && read.ok ? withCardsOf(joined, read.value.cards, door.now()) : joined;
    }),
  );
}

/** The team and its private key, where both are at this machine. */
async function signing(door: LeadDoor): Promise<{ team: Team; signer: OwnKey } | undefined> {
  const [team, signer] = [await readTeam(door), await door.teamKeyHere()];
  return signer && signer.publicKey.x === team.teamKey?.x ? { team, signer } : undefined;
}

/** Makes a card for a person and saves the file by which they join. False where the team's key is not here. */
export const issue = (door: LeadDoor, person: Introduction, terms: NewTeam['terms']): Promise<boolean> =>
  door.inTurn(async () => {
    const here = await signing(door);
    if (!here) return false;
    const { signer } = here;
    const made = await issued(here.team, person, { ...terms, id: door.makeId(), now: door.now() }, signer);
    await door.write({ team: made.team });
    const publication = await door.read('publication');
    const { name, policyUrl } = made.team;
    const text = joinFileText({
      teamName: name,
      teamKey: signer.publicKey,
      card: made.card,
      ...(typeof publication === 'string' && { policy: publication }),
      ...(policyUrl !== undefined && { policyUrl }),
    });
    door.saveFile(`${fileName(person.name)}-join.json`, text);
    return true;
  });

/** Marks that a person has left. The others learn of it by the next publication. */
export const markLeft = (door: TeamDoor, cardId: string): Promise<Team> =>
  changeTeam(door, (team) => left(team, cardId, door.now()));

/** The policy that is signed next: who signs it, and after which version. */
export interface Publishing {
  policy: Policy;
  publisher: string;
  /** The version in use at this machine, signed or not. */
  inUse: number;
}

async function signedNext(
  door: LeadDoor,
  team: Team,
  signer: OwnKey | undefined,
  { policy, ...how }: Publishing,
): Promise<Result<Taken, PublishFault>> {
  const { publicKey } = await door.ownKey();
  return published(team, policy, signer, { ...how, now: door.now(), today: door.today(), ownKey: publicKey });
}

const savePublication = (door: LeadDoor, { team, policy, publication }: Taken): void =>
  door.saveFile(`${fileName(team.name)}-policy-${policy.version}.jws`, publication);

/** Signs a policy as the next version, takes it over at this machine, and saves its file for the others. */
export const publish = (door: LeadDoor, publishing: Publishing): Promise<Result<Policy, PublishFault>> =>
  door.inTurn(async () => {
    const made = await signedNext(door, await readTeam(door), await door.teamKeyHere(), publishing);
    if (!made.ok) return made;
    await door.write({ ...made.value });
    savePublication(door, made.value);
    return ok(made.value.policy);
  });

/**
 * Gives the team a new key and publishes the policy with it. The new key's file is saved first; what the store keeps comes last, so that a
 * machine that stops in between still has the former key, or can open the new one from its file.
 */
export const rotate = (
  door: LeadDoor,
  passphrase: string,
  publishing: Publishing,
): Promise<Result<Policy, PublishFault>> =>
  door.inTurn(async () => {
    const here = await signing(door);
    if (!here) return fail({ reason: 'noKey' });
    const next = await newKey(door, here.team.name, passphrase);
    const keys = { former: here.signer, next };
    const team = await rotated(here.team, keys, { now: door.now(), makeId: door.makeId });
    const made = await signedNext(door, team, next, publishing);
    if (!made.ok) return made;
    await door.keepTeamKey(next);
    await door.write({ ...made.value });
    savePublication(door, made.value);
    return ok(made.value.policy);
  });
