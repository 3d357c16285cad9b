import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import { cleanLine } from '../kernel/text';
import { PublicKey, thumbprint } from '../signing/keys';
import { Line, Name } from './values';

/** Whom a card is to be made for: what a person gives to the lead. It is signed by nobody, so its fingerprint is compared aloud. */
export interface Introduction {
  name: string;
  agentId: string;
  key: PublicKey;
}

/** Why a text is no introduction. */
export interface IntroductionFault {
  reason: 'noIntroduction' | 'noName' | 'otherFingerprint';
}

const GROUPS = 5;
const GROUP_DIGITS = 5;

/** The fingerprint of a key as 25 digits in groups of five, to be read aloud: as hard to match by chance as 83 bits. */
export async function spoken(key: PublicKey): Promise<string> {
  const bytes = atob((await thumbprint(key)).replace(/-/g, '+').replace(/_/g, '/'));
  const whole = Array.from(bytes).reduce((sum, byte) => sum * 256n + BigInt(byte.charCodeAt(0)), 0n);
  const digits = String(whole % 10n ** BigInt(GROUPS * GROUP_DIGITS)).padStart(GROUPS * GROUP_DIGITS, '0');
  return digits.match(/\d{5}/g)?.join(' ') ?? digits;
}

/** A person's introduction as plain text, fit for any chat or mail. */
export async function introductionText({ name, agentId, key }: Introduction): Promise<string> {
  return [
    'Amends introduction',
    `name: ${cleanLine(name, 80)}`,
    `id: ${cleanLine(agentId, 80)}`,
    `key: ${key.x}`,
    `fingerprint: ${await spoken(key)}`,
  ].join('\n');
}

/** The longest text that is searched for an introduction. */
const LONGEST = 5000;

const lineOf = (text: string, label: string): string => {
  const line = text.split(/\r?\n/).find((each) => each.trim().toLowerCase().startsWith(`${label}:`)) ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
};

/** The introduction in a text. A fingerprint in it must be that of its key: otherwise it was damaged on its way. */
export async function readIntroduction(text: string): Promise<Result<Introduction, IntroductionFault>> {
  const part = text.slice(0, LONGEST);
  const key = v.safeParse(PublicKey, { kty: 'OKP', crv: 'Ed25519', x: lineOf(part, 'key') });
  if (!key.success) return fail({ reason: 'noIntroduction' });
  const name = v.safeParse(Name, cleanLine(lineOf(part, 'name'), 80));
  if (!name.success) return fail({ reason: 'noName' });
  const fingerprint = lineOf(part, 'fingerprint');
  if (fingerprint !== '' && fingerprint !== (await spoken(key.output))) return fail({ reason: 'otherFingerprint' });
  return ok({ name: name.output, agentId: v.parse(Line, cleanLine(lineOf(part, 'id'), 80)), key: key.output });
}
