import { fail, ok, type Result } from '../kernel/result';
import { keyFromFile, type OwnKey } from './keys';

/** Why a key could not be had from a file. */
export interface KeyFileFault {
  reason: 'notKeyFile' | 'wrongPassphrase' | 'damaged';
}

const LONGEST = 20_000;
const FIRST_LINE = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Loaded when a key is made or opened: few people ever do. */
const age = () => import('age-encryption');

/**
 * A private key as an age file that opens with the passphrase, in letters that survive a mail.
 * `workFactor` is the base-2 logarithm of scrypt's cost; the library's own (18, about a second) stays unless a test asks for less.
 */
export async function protectedFile(secret: JsonWebKey, passphrase: string, workFactor?: number): Promise<string> {
  const { armor, Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  return armor.encode(await encrypter.encrypt(JSON.stringify(secret)));
}

/** The library tells its faults in English sentences only; this one means that the passphrase does not fit. */
const isWrongPassphrase = (error: unknown): boolean => /no identity matched/.test(String(error));

async function openedText(text: string, passphrase: string): Promise<Result<string, KeyFileFault>> {
  const { armor, Decrypter } = await age();
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return ok(await decrypter.decrypt(armor.decode(text), 'text'));
  } catch (error) {
    return fail({ reason: isWrongPassphrase(error) ? 'wrongPassphrase' : 'damaged' });
  }
}

/** The key from its file; from then on it can't be read out of the browser. */
export async function openProtectedFile(text: string, passphrase: string): Promise<Result<OwnKey, KeyFileFault>> {
  if (text.length > LONGEST || !text.trimStart().startsWith(FIRST_LINE)) return fail({ reason: 'notKeyFile' });
  const opened = await openedText(text.trim(), passphrase);
  if (!opened.ok) return opened;
  try {
    return ok(await keyFromFile(JSON.parse(opened.value) as JsonWebKey));
  } catch {
    // An age file of something else.
    return fail({ reason: 'notKeyFile' });
  }
}
