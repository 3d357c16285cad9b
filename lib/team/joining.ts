import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import type { Policy } from '../policy/schema';
import { PublicKey } from '../signing/keys';
import { shaped, type ShapeFault } from '../signing/read';
import { readCard, type Card, type CardFault } from './card';
import { spoken } from './introduction';
import { chainIn, readPublication, type Publication, type PublicationFault } from './publication';
import { followed } from './succession';
import { withPublication, type Arrival } from './takeOver';
import { teamFrom, type Team } from './team';
import { Name, Signed } from './values';

const JoinFile = v.strictObject({
  amends: v.literal('join'),
  teamName: Name,
  teamKey: PublicKey,
  card: Signed,
  /** The policy in use, as it was published. */
  policy: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** Where newer ones will be found. */
  policyUrl: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/), v.maxLength(2000))),
});
/** What a person is given to join a team. */
export type JoinFile = v.InferOutput<typeof JoinFile>;

/** Why a join file is not used; nothing of it is. */
export type JoinFault =
  | { reason: 'notJson' | 'fileTooLong' | 'notForThisKey' }
  | ShapeFault
  | CardFault
  | { reason: 'policy'; fault: PublicationFault };

/** A join file that was found good. */
export interface Joining {
  file: JoinFile;
  card: Card;
  publication: Publication | undefined;
  /** Set where this machine belongs to another team: both fingerprints, to be compared before one is left for the other. */
  otherTeam?: { present: string; joining: string };
}

/** Policies may carry pictures; nothing that we make comes near this. */
const LONGEST = 9_000_000;

/** A join file as text. */
export const joinFileText = (file: Omit<JoinFile, 'amends'>): string =>
  `${JSON.stringify({ amends: 'join', ...file }, null, 2)}\n`;

function parsed(text: string): Result<JoinFile, JoinFault> {
  if (text.length > LONGEST) return fail({ reason: 'fileTooLong' });
  try {
    return shaped(JoinFile, JSON.parse(text));
  } catch {
    return fail({ reason: 'notJson' });
  }
}

/** True when the file's team is the one that this machine belongs to, perhaps under a newer key. */
async function isSameTeam({ teamKey }: Team, file: JoinFile, now: Instant): Promise<boolean> {
  if (!teamKey) return false;
  return (await followed(teamKey, chainIn(file.policy ?? ''), now)).x === file.teamKey.x;
}

/** The join file in a text, if its card is signed by the team that it names, is for this machine's key, and its policy is that team's. */
export async function readJoinFile(
  text: string,
  { ownKey, team, now }: { ownKey: PublicKey; team: Team; now: Instant },
): Promise<Result<Joining, JoinFault>> {
  const read = parsed(text);
  if (!read.ok) return read;
  const file = read.value;
  const { teamKey } = file;
  const publication =
    file.policy === undefined ? undefined : await readPublication(file.policy, teamKey, { inUse: undefined, now });
  if (publication && !publication.ok) return fail({ reason: 'policy', fault: publication.fault });
  const isSame = await isSameTeam(team, file, now);
  const revoked = [...(isSame ? team.revoked : []), ...(publication?.value.revoked ?? [])];
  const card = await readCard(file.card, teamKey, { revoked, now });
  if (!card.ok) return card;
  if (card.value.key.x !== ownKey.x) return fail({ reason: 'notForThisKey' });
  const joining: Joining = { file, card: card.value, publication: publication?.value };
  if (!team.teamKey || isSame) return ok(joining);
  return ok({ ...joining, otherTeam: { present: await spoken(team.teamKey), joining: await spoken(teamKey) } });
}

/** What is stored when a team is joined. A `policy` of null goes back to the shipped one: the rules of another team are left with it. */
export interface Joined {
  team: Team;
  policy?: Policy | null;
  publication?: string | null;
}

/** This machine as a member of the team of the file. Who joins again keeps what is known of the team, and a newer policy. */
export async function joined(team: Team, joining: Joining, arrival: Arrival): Promise<Joined> {
  const { file, publication, otherTeam } = joining;
  const base: Team = {
    ...(team.teamKey && !otherTeam ? team : teamFrom(null)),
    name: file.teamName,
    teamKey: file.teamKey,
    card: file.card,
    ...(file.policyUrl !== undefined && { policyUrl: file.policyUrl }),
  };
  const isNewer = publication && publication.policy.version > (base.inUse?.version ?? 0);
  if (!isNewer) return otherTeam ? { team: base, policy: null, publication: null } : { team: base };
  return {
    team: await withPublication(base, file.teamKey, publication, arrival),
    policy: publication.policy,
    publication: file.policy ?? null,
  };
}
