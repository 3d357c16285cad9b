import { membershipOf, type Membership } from '@/lib/desk/membership';
import { knownOwnKey } from '@/lib/platform/keyStore';
import { readItem } from '@/lib/platform/storage';
import { teamFrom } from '@/lib/team/team';

/** Who the person at this machine is in their team. Read anew each time: a card may be taken back while a page is open. */
export const memberHere = async (): Promise<Membership | undefined> =>
  membershipOf(teamFrom(await readItem('team')), await knownOwnKey(), Date.now);
