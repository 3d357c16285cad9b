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
  | 'giftInPublic';

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
}

/** From this heat on an answer without anything to hold on to makes it worse (R7). */
const HEATED = 2;

const CLOSED_PLATFORM = /\bec\.europa\.eu\/(?:consumers\/)?odr\b/iu;
const CONTACTS = /[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}.]{2,20}|(?<![\p{L}\p{N}])\+?\d[\d ()-]{7,18}\d/gu;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const found = (code: GapCode, quote: string | undefined): Gap[] => (quote ? [{ code, quote }] : []);

/** What everybody would read (R64): nothing of the order, no address of the customer, no compensation. */
function saidInPublic(text: string, { contents, order }: GapContext): Gap[] {
  const plain = asciiDigits(text);
  const contact = [...plain.matchAll(CONTACTS)].find(({ 0: words }) => !DATE.test(words));
  const contactAt = contact && [contact.index, contact.index + contact[0].length];
  const orderAt = order === undefined || order === '' ? -1 : plain.indexOf(asciiDigits(order));
  const gift = contents.promises.find(({ kind }) => kind === 'gift' || kind === 'refund')?.quote;
  return [
    ...found('orderInPublic', orderAt < 0 ? undefined : text.slice(orderAt, orderAt + (order ?? '').length)),
    ...found('contactInPublic', contactAt && text.slice(...contactAt)),
    ...found('giftInPublic', sumIn(text) ?? gift),
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
