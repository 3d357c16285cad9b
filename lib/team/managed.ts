import * as v from 'valibot';
import { PublicKey } from '../signing/keys';

const Filled = v.pipe(v.string(), v.minLength(1));

/** What the administrators of a company may set for its browsers; all of it is text, as their tools write it. */
const ManagedShape = v.object({
  /** The team's public key: its 43 letters, or the whole as JSON. */
  teamKey: v.optional(Filled),
  joinFile: v.optional(Filled),
  policyUrl: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
  policy: v.optional(Filled),
});

/** What the administrators have set. */
export type Managed = Omit<v.InferOutput<typeof ManagedShape>, 'teamKey'> & { teamKey?: PublicKey | undefined };

function keyFrom(text: string | undefined): PublicKey | undefined {
  if (text === undefined) return undefined;
  try {
    const data: unknown = text.trim().startsWith('{')
      ? JSON.parse(text)
      : { kty: 'OKP', crv: 'Ed25519', x: text.trim() };
    const parsed = v.safeParse(PublicKey, data);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** What the administrators have set, from the browser. A field that makes no sense is left out, the others count; undefined where nothing is set. */
export function managedFrom(data: unknown): Managed | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const kept = Object.entries(data).filter(([name, value]) => v.safeParse(ManagedShape, { [name]: value }).success);
  const { teamKey, ...rest } = v.parse(ManagedShape, Object.fromEntries(kept));
  const key = keyFrom(teamKey);
  const managed = { ...rest, ...(key && { teamKey: key }) };
  return Object.keys(managed).length > 0 ? managed : undefined;
}
