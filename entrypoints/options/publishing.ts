import { readItem } from '@/lib/platform/storage';
import type { Result } from '@/lib/kernel/result';
import { currentPolicy } from '@/lib/policy/current';
import type { Policy } from '@/lib/policy/schema';
import { publish, rotate, type Publishing } from '@/lib/team/leading';
import type { PublishFault } from '@/lib/team/publishing';
import type { Published } from './teamDesk';
import { leadDoor, refreshTeamRoom, teamRoom } from './teamRoom';

/** A policy with who publishes it, after the version in use. */
async function publishing(policy: Policy): Promise<Publishing> {
  const { name } = teamRoom.getState().standing;
  return { policy, publisher: name, inUse: currentPolicy(await readItem('policy')).policy.version };
}

type Outcome = Result<Policy, PublishFault | { reason: 'notStored' }>;

async function told(work: Promise<Result<Policy, PublishFault>>): Promise<Outcome> {
  try {
    return await work;
  } catch {
    return { ok: false, fault: { reason: 'notStored' } };
  } finally {
    await refreshTeamRoom();
  }
}

/** Publishes a policy as the team's next version: signed, in use here at once, and saved as a file for the others. */
export const publishForTeam = async (policy: Policy): Promise<Outcome> =>
  told(publish(leadDoor, await publishing(policy)));

/** The same for the publish bar, which needs the reason only. */
export async function publishToTeam(policy: Policy): Promise<Published> {
  const published = await publishForTeam(policy);
  return published.ok ? { ok: true } : { ok: false, reason: published.fault.reason };
}

/** Gives the team another key, whose file opens with the passphrase, and publishes the policy with it. */
export const rotateKey = async (passphrase: string, policy: Policy): Promise<Outcome> =>
  told(rotate(leadDoor, passphrase, await publishing(policy)));
