import { fail, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import { checkPolicy, type PolicyFault } from '../policy/check';
import type { Policy } from '../policy/schema';
import type { OwnKey, PublicKey } from '../signing/keys';
import { peopleOf } from './people';
import { signPublication } from './publication';
import { taken, type Taken, type TakeOverFault } from './takeOver';
import type { Team } from './team';

/** Why nothing was published. */
export type PublishFault = TakeOverFault | PolicyFault | { reason: 'noKey' };

/** Who publishes, when, and after which version. */
export interface Occasion {
  publisher: string;
  inUse: number;
  now: Instant;
  /** The calendar date that the document bears. */
  today: string;
  ownKey: PublicKey;
}

/** The number of the next version: the document's own, unless the one in use has reached it. */
export const nextVersion = (policy: Policy, inUse: number): number => Math.max(policy.version, inUse + 1);

/**
 * Signs a policy as the team's next version, with the leavers, the cards that hold and the way from the first key. What comes back is read like one
 * that came from elsewhere: what others would refuse is not published.
 */
export async function published(
  team: Team,
  policy: Policy,
  signer: OwnKey | undefined,
  { publisher, inUse, now, today, ownKey }: Occasion,
): Promise<Result<Taken, PublishFault>> {
  if (!team.teamKey) return fail({ reason: 'noTeam' });
  if (signer?.publicKey.x !== team.teamKey.x) return fail({ reason: 'noKey' });
  const checked = checkPolicy({ ...policy, version: nextVersion(policy, inUse), updatedOn: today });
  if (!checked.ok) return checked;
  const jws = await signPublication(
    {
      team: team.name,
      policy: checked.value,
      publishedAt: now,
      publisher,
      revoked: team.revoked,
      cards: (await peopleOf(team, now)).map(({ card }) => card),
      chain: team.chain,
    },
    signer,
  );
  return taken(team, jws, { source: 'here', now, ownKey });
}
