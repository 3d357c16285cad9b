import { sumIn } from '../kernel/sumIn';
import { asciiDigits } from '../kernel/text';
import { ENOUGH_APOLOGIES } from '../kernel/talk';
import type { Contents } from './tone/contents';

/** What a reply lacks or says too much, besides its wording. Hints, as the wording's are. */
export type GapCode =
  | 'apologyAgain'
  | 'noFacts'
  | 'otherLanguage'
  | 'closedPlatform'
  | 'removalAsked'
  | 'orderInPublic'
  | 'contactInPublic'
  | 'nameInPublic'
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
  /** Words in another language than the letter. */
  foreign?: string | undefined;
  /** True when everybody can read the answer. */
  isPublic: boolean;
  order?: string | undefined;
  /** The customer's name as it is shown. */
  customer?: string | undefined;
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

/** Numbers that name one thing among many, as orders and parcels have them: behind letters or a sign, or long ones that count nothing. */
const CODE =
  /(?<![\p{L}\p{N}.,+@/-])(?:\p{Lu}{1,4}[-–/]?\d{4,14}|[#№]\s?\d{3,14}|(?!\d*00(?!\d))\d{5,14})(?![\p{L}\p{N}]|[.,/-]\d)/u;

/** The number of the order, or one like it, as it stands in a text; no sum is one. */
const numberIn = (text: string, order: string | undefined): string | undefined => {
  const sum = sumIn(text);
  const rest = asciiDigits(sum === undefined ? text : text.replaceAll(sum, (figure) => ' '.repeat(figure.length)));
  const code = CODE.exec(rest);
  return orderIn(text, order) ?? (code ? text.slice(code.index, code.index + code[0].length) : undefined);
};

/** True when a text tells of the order or of money: nothing for a public answer (R64). */
export const namesOrderOrSum = (text: string, order: string | undefined): boolean =>
  numberIn(text, order) !== undefined || sumIn(text) !== undefined;

/** The address or number in a text by which somebody is reached. */
function contactIn(text: string): string | undefined {
  const contact = [...asciiDigits(text).matchAll(CONTACTS)].find(({ 0: words }) => !DATE.test(words));
  return contact && text.slice(contact.index, contact.index + contact[0].length);
}

/** More of the customer's name than the review shows: "Tom Hughes" where it says "Tom H.", or "Tom". */
function nameIn(text: string, customer: string | undefined): string | undefined {
  const [first = '', next = ''] = customer?.split(/\s+/u).map((part) => part.replace(/[^\p{L}\p{M}'’-]/gu, '')) ?? [];
  if (first.length < 2 || next.length > 1) return undefined;
  const begins = next === '' ? '\\p{Lu}' : next;
  return new RegExp(`(?<![\\p{L}\\p{M}])${first} (?=${begins})[\\p{L}\\p{M}'’-]{2,}`, 'u').exec(text)?.[0];
}

/**
 * What everybody would read (R64): nothing of the order, nothing by which the customer is found, no compensation. What is decided in this case is not
 * said here either, so the customer hears of it in private or not at all.
 */
function saidInPublic(text: string, { contents, order, customer, untold }: GapContext): Gap[] {
  const { gift, deed, address } = contents.private;
  const promised = contents.promises.find(({ kind }) => kind === 'gift' || kind === 'refund')?.quote;
  const contact = contactIn(text);
  return [
    ...found('orderInPublic', numberIn(contact ? text.replace(contact, ' ') : text, order) ?? deed),
    ...found('contactInPublic', contact ?? address),
    ...found('nameInPublic', nameIn(text, customer)),
    ...found('giftInPublic', sumIn(text) ?? promised ?? gift),
    ...untold.map((what) => ({ code: `${what}Untold` as const })),
  ];
}

/** What a reply lacks, and what of it doesn't belong there. Pure. */
export function gapsIn(text: string, context: GapContext): Gap[] {
  const { contents, heat, apologies, foreign, isPublic } = context;
  const hasFacts = /\p{N}/u.test(text) || contents.promises.some(({ dated }) => dated);
  return [
    ...(contents.apology && apologies >= ENOUGH_APOLOGIES ? [{ code: 'apologyAgain' as const }] : []),
    ...(heat >= HEATED && !isPublic && !hasFacts ? [{ code: 'noFacts' as const }] : []),
    ...found('otherLanguage', foreign),
    ...found('closedPlatform', CLOSED_PLATFORM.exec(text)?.[0]),
    ...found('removalAsked', contents.asksRemoval),
    ...(isPublic ? saidInPublic(text, context) : []),
  ];
}
