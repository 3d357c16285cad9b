import type { Result } from '@/lib/kernel/result';
import { readItem } from '@/lib/platform/storage';
import { currentPolicy } from '@/lib/policy/current';
import type { Policy } from '@/lib/policy/schema';
import { publish, rotate, type Publishing } from '@/lib/team/leading';
import type { PublishFault } from '@/lib/team/publishing';
import type { Published } from './teamDesk';
import { leadDoor, refreshTeamRoom, teamRoom } from './teamRoom';

/** A policy with who publishes it, after the version in use. */
async function publishing(policy: Policy): Promise<Publishing> {
  const { name } = teamRoom.getState().standing;
  const { policy: inUse } = await currentPolicy(await readItem('policy'));
  return { policy, publisher: name, inUse: inUse.version };
}

/** Publishes a policy as the team's next version: signed, in use here at once, and saved as a file for the others. Rejects when the store refuses. */
export const publishForTeam = async (policy: Policy): Promise<Result<Policy, PublishFault>> =>
  publish(leadDoor, await publishing(policy));

/** The same for the publish bar, which needs the reason only. */
export async function publishToTeam(policy: Policy): Promise<Published> {
  try {
    const published = await publishForTeam(policy);
    return published.ok ? { ok: true } : { ok: false, reason: published.fault.reason };
  } catch {
    return { ok: false, reason: 'notStored' };
  } finally {
    await refreshTeamRoom();
  }
}

/** Gives the team another key, whose file opens with the passphrase, and publishes the policy with it. Rejects when the store refuses. */
export const rotateKey = async (passphrase: string, policy: Policy): Promise<Result<Policy, PublishFault>> =>
  rotate(leadDoor, passphrase, await publishing(policy));
