import type { Instant } from '../kernel/time';
import type { PublicKey } from '../signing/keys';
import { changeTeam, join, readJoin, readTeam, takeOver, type TeamDoor } from './keeper';
import { managedFrom, type Managed } from './managed';
import { chainIn } from './publication';
import { followed } from './succession';
import type { Source, Team } from './team';

/** What came of looking for something newer: a code, with a figure or path for its words. */
interface Outcome {
  source: Source;
  outcome: string;
  detail?: string;
}

const note = (door: TeamDoor, { source, outcome, detail }: Outcome, more: Partial<Team> = {}): Promise<Team> =>
  changeTeam(door, (team) => ({
    ...team,
    ...more,
    lastCheck: { at: door.now(), source, outcome, ...(detail !== undefined && { detail }) },
  }));

async function offered(door: TeamDoor, jws: string, source: Source): Promise<Outcome> {
  const read = await takeOver(door, jws, source);
  if (read.ok) return { source, outcome: 'newer', detail: String(read.value.version) };
  return { source, outcome: read.fault.reason };
}

/** Asks the team's address, and takes over what is newer there. An ETag is kept only with a document that needs no second look. */
async function checkAddress(door: TeamDoor, { policyUrl, etag }: Team): Promise<void> {
  if (policyUrl === undefined) return;
  const fetched = await door.fetchPolicy(policyUrl, etag);
  if (fetched.kind !== 'text') {
    const detail = fetched.kind === 'notOk' ? { detail: String(fetched.status) } : {};
    await note(door, { source: 'address', outcome: fetched.kind, ...detail });
    return;
  }
  const outcome = await offered(door, fetched.text, 'address');
  const isSettled = outcome.outcome === 'newer' || outcome.outcome === 'same';
  await note(door, outcome, { etag: isSettled ? fetched.etag : undefined });
}

/** True when two keys are of one team: one leads to the other by the steps that are known, or come along. */
async function isOneTeam(own: PublicKey, named: PublicKey, chain: readonly string[], now: Instant): Promise<boolean> {
  const [fromOwn, fromNamed] = await Promise.all([followed(own, chain, now), followed(named, chain, now)]);
  return fromOwn.x === fromNamed.x;
}

/** The team that the administrators name is taken where there is none; to leave another one for it is left to the person. */
async function checkKey(door: TeamDoor, { teamKey, policy = '' }: Managed): Promise<boolean> {
  if (!teamKey) return true;
  const team = await readTeam(door);
  if (!team.teamKey) {
    await changeTeam(door, (none) => ({ ...none, teamKey }));
    return true;
  }
  if (await isOneTeam(team.teamKey, teamKey, [...team.chain, ...chainIn(policy)], door.now())) return true;
  await note(door, { source: 'administrator', outcome: 'otherTeam' });
  return false;
}

/** A join file from the administrators counts where it brings a person what they have not: a card. */
async function checkJoinFile(door: TeamDoor, { joinFile }: Managed): Promise<void> {
  if (joinFile === undefined || (await readTeam(door)).card !== undefined) return;
  const read = await readJoin(door, joinFile);
  if (read.ok && !read.value.otherTeam) await join(door, read.value);
  else await note(door, { source: 'administrator', outcome: read.ok ? 'otherTeam' : read.fault.reason });
}

async function checkManaged(door: TeamDoor): Promise<void> {
  const managed = managedFrom(await door.managed());
  if (!managed || !(await checkKey(door, managed))) return;
  await checkJoinFile(door, managed);
  const { policy, policyUrl } = managed;
  if (policyUrl !== undefined && policyUrl !== (await readTeam(door)).policyUrl)
    await changeTeam(door, (team) => ({ ...team, policyUrl, etag: undefined }));
  if (policy !== undefined) await note(door, await offered(door, policy, 'administrator'));
}

/** Looks for newer rules in what the administrators have set and at the team's address. What came of it is kept for the screens. */
export async function checkForNewer(door: TeamDoor): Promise<void> {
  await checkManaged(door);
  await checkAddress(door, await readTeam(door));
}
