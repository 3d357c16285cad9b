import type { Policy } from '@/lib/policy/schema';
import { makeKey, type OwnKey } from '@/lib/signing/keys';
import { issueCard, type Card } from '@/lib/team/card';
import type { Fetched, Kept } from '@/lib/team/keeper';
import type { LeadDoor } from '@/lib/team/leading';
import { signPublication, type Publication } from '@/lib/team/publication';
import { policy } from './policy';

export const NOW = Date.parse('2026-11-26T10:00:00Z');
export const MONTH = 30 * 86_400_000;

/** A policy of this version. */
export const version = (number: number, change: Partial<Policy> = {}): Policy => ({
  ...policy,
  version: number,
  ...change,
});

/** A card signed by a team. */
export const cardBy = (team: OwnKey, person: OwnKey, change: Partial<Card> = {}): Promise<string> =>
  issueCard(
    {
      id: 'c1',
      key: person.publicKey,
      name: 'Anna',
      agentId: 'anna',
      level: 1,
      issuedAt: NOW - MONTH,
      expiresAt: NOW + 11 * MONTH,
      ...change,
    },
    team,
  );

/** A publication signed by a team. */
export const publicationBy = (team: OwnKey, change: Partial<Omit<Publication, 'kind'>> = {}): Promise<string> =>
  signPublication(
    {
      team: 'Lamp shop',
      policy: version(3),
      publishedAt: NOW,
      publisher: 'Olga',
      revoked: [],
      cards: [],
      chain: [],
      ...change,
    },
    team,
  );

/** The machine of one person, with a store, a key and a place for files of its own. */
export async function machine() {
  const own = await makeKey();
  const kept: Kept = {};
  const files = new Map<string, string>();
  let teamKey: OwnKey | undefined;
  let ids = 0;
  const at = { now: NOW };
  let turn: Promise<unknown> = Promise.resolve();
  const web = { answer: { kind: 'offline' } as Fetched, asked: [] as (string | undefined)[] };
  const administrators = { set: undefined as unknown };
  const door: LeadDoor = {
    inTurn: (work) => {
      const mine = turn.then(work);
      turn = mine.catch(() => undefined);
      return mine;
    },
    read: async (name) => structuredClone(kept[name] ?? null),
    write: async (values) => void Object.assign(kept, structuredClone(values)),
    ownKey: async () => own,
    teamKeyHere: async () => teamKey,
    keepTeamKey: async (key) => {
      teamKey = key;
    },
    fetchPolicy: async (_url, etag) => {
      web.asked.push(etag);
      return web.answer;
    },
    managed: async () => administrators.set,
    now: () => at.now,
    saveFile: (name, text) => void files.set(name, text),
    makeId: () => `id${++ids}-${own.publicKey.x.slice(0, 8)}`,
    today: () => new Date(at.now).toISOString().slice(0, 10),
    workFactor: 2,
  };
  return { own, door, kept, files, at, web, administrators };
}
export type Machine = Awaited<ReturnType<typeof machine>>;

/** The saved file whose name ends so. */
export const fileOf = ({ files }: Machine, end: string): string => {
  const found = [...files].findLast(([name]) => name.endsWith(end));
  if (!found) throw new Error(`no file ${end} among ${[...files.keys()].join(', ')}`);
  return found[1];
};
