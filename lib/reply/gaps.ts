import { sumIn } from '../kernel/sumIn';
import { asciiDigits } from '../kernel/text';
import { ENOUGH_APOLOGIES } from '../kernel/talk';
import type { Contents } from './tone/contents';

/** What a reply lacks or says too much, besides its wording. Hints, as the wording's are. */
export type GapCode =
  | 'apologyAgain'
  | 'noFacts'
  | 'closedPlatform'
  | 'removalAsked'
  | 'orderInPublic'
  | 'contactInPublic'
  | 'giftInPublic'
  | 'refusalUntold'
  | 'handoverUntold';

export interface Gap {
  code: GapCode;
  /** The words that say too much. */
  quote?: string;
}

/** What a reply is looked at with. */
export interface GapContext {
  contents: Contents;
  /** 0 to 3. */
  heat: number;
  /** In how many messages of ours an apology was said already. */
  apologies: number;
  /** True when everybody can read the answer. */
  isPublic: boolean;
  order?: string | undefined;
  /** What is recorded and the customer does not know of yet. */
  untold: readonly ('refusal' | 'handover')[];
}

/** From this heat on an answer without anything to hold on to makes it worse (R7). */
const HEATED = 2;

const CLOSED_PLATFORM = /\bec\.europa\.eu\/(?:consumers\/)?odr\b/iu;
const CONTACTS = /[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}.]{2,20}|(?<![\p{L}\p{N}])\+?\d[\d ()-]{7,18}\d/gu;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const found = (code: GapCode, quote: string | undefined): Gap[] => (quote ? [{ code, quote }] : []);

/** The order's number as it stands in a text. */
function orderIn(text: string, order: string | undefined): string | undefined {
  const at = order ? asciiDigits(text).indexOf(asciiDigits(order)) : -1;
  return order && at >= 0 ? text.slice(at, at + order.length) : undefined;
}

/** True when a text tells of the order or of money: nothing for a public answer (R64). */
export const namesOrderOrSum = (text: string, order: string | undefined): boolean =>
  orderIn(text, order) !== undefined || sumIn(text) !== undefined;

/**
 * What everybody would read (R64): nothing of the order, no address of the customer, no compensation. What is decided in this case is not said here
 * either, so the customer hears of it in private or not at all.
 */
function saidInPublic(text: string, { contents, order, untold }: GapContext): Gap[] {
  const plain = asciiDigits(text);
  const contact = [...plain.matchAll(CONTACTS)].find(({ 0: words }) => !DATE.test(words));
  const contactAt = contact && [contact.index, contact.index + contact[0].length];
  const gift = contents.promises.find(({ kind }) => kind === 'gift' || kind === 'refund')?.quote;
  return [
    ...found('orderInPublic', orderIn(text, order)),
    ...found('contactInPublic', contactAt && text.slice(...contactAt)),
    ...found('giftInPublic', sumIn(text) ?? gift),
    ...untold.map((what) => ({ code: `${what}Untold` as const })),
  ];
}

/** What a reply lacks, and what of it doesn't belong there. Pure. */
export function gapsIn(text: string, context: GapContext): Gap[] {
  const { contents, heat, apologies, isPublic } = context;
  const hasFacts = /\p{N}/u.test(text) || contents.promises.some(({ dated }) => dated);
  return [
    ...(contents.apology && apologies >= ENOUGH_APOLOGIES ? [{ code: 'apologyAgain' as const }] : []),
    ...(heat >= HEATED && !isPublic && !hasFacts ? [{ code: 'noFacts' as const }] : []),
    ...found('closedPlatform', CLOSED_PLATFORM.exec(text)?.[0]),
    ...found('removalAsked', contents.asksRemoval),
    ...(isPublic ? saidInPublic(text, context) : []),
  ];
}
