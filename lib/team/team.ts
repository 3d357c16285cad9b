import * as v from 'valibot';
import { PublicKey } from '../signing/keys';
import { KeyOrCard, Level, Line, Moment, Name, Signed } from './values';

/** By which way a policy came: `here` is where it was published. */
const Source = v.picklist(['file', 'address', 'administrator', 'join', 'here']);
export type Source = v.InferOutput<typeof Source>;

const Code = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/));

const InUse = v.object({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  publishedAt: Moment,
  publisher: Name,
  source: Source,
});

const Issued = v.object({
  cardId: KeyOrCard,
  key: PublicKey,
  name: Name,
  agentId: Line,
  level: Level,
  issuedAt: Moment,
  expiresAt: Moment,
  /** When this person left, as the lead has marked it. */
  leftAt: v.optional(Moment),
  card: Signed,
});
/** Somebody whose card was made on this machine. */
export type Issued = v.InferOutput<typeof Issued>;

const TeamShape = v.object({
  name: v.optional(Line, ''),
  /** The key that the team signs with; without it this machine belongs to no team. */
  teamKey: v.optional(PublicKey),
  /** The signed steps from the team's first key to this one, oldest first. */
  chain: v.optional(v.array(Signed), []),
  /** The card of the person at this machine. */
  card: v.optional(Signed),
  /** Keys of leavers and cards taken back. It only grows. */
  revoked: v.optional(v.array(KeyOrCard), []),
  /** Which signed policy is in use. */
  inUse: v.optional(InUse),
  policyUrl: v.optional(v.pipe(v.string(), v.url(), v.maxLength(2000))),
  /** What the server called the document that it sent last. */
  etag: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/))),
  /** When it was last asked for newer rules, and what came of it: a code. */
  lastCheck: v.optional(v.object({ at: Moment, source: Source, outcome: Code, detail: v.optional(v.string()) })),
  issued: v.optional(v.array(Issued), []),
});

/** What this machine knows of its team. */
export type Team = v.InferOutput<typeof TeamShape>;

/** The team from the store. A field that is broken falls back to nothing, the others stay. */
export function teamFrom(data: unknown): Team {
  const known = typeof data === 'object' && data !== null ? data : {};
  const kept = Object.entries(known).filter(([name, value]) => v.safeParse(TeamShape, { [name]: value }).success);
  return v.parse(TeamShape, Object.fromEntries(kept));
}
