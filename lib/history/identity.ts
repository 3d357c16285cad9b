import { bareWords } from '../kernel/text';
import type { Identity } from './entries';

/** A customer as far as recognising goes. */
export interface Known {
  id: string;
  names: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
  refs: readonly string[];
}

/** Who the ticket's requester is: found again, new, or to be decided by a person. */
export interface Recognition {
  /** The customer by a sure sign; undefined for somebody new, and where several customers have the sign. */
  id?: string;
  by?: 'ref' | 'email' | 'phone';
  /** Customers who may be the same person: another sure sign points to them, or only the name agrees. */
  candidates: { id: string; why: 'otherSign' | 'name' }[];
}

/** A name made comparable: word order and case do not matter. */
export const nameKey = (name: string): string => bareWords(name).split(' ').toSorted().join(' ');

const FEWEST_PHONE_DIGITS = 7;

/**
 * Phones made comparable, by their last nine digits: the same number written with and without country code agrees in them. What has too few
 * digits for a number ("none", an extension) is no sign and left out.
 */
export const phoneKeys = (phones: readonly string[]): string[] =>
  phones
    .map((phone) => phone.replace(/\D/g, ''))
    .filter((digits) => digits.length >= FEWEST_PHONE_DIGITS)
    .map((digits) => digits.slice(-9));

const sharePhone = (a: readonly string[], b: readonly string[]): boolean => {
  const keys = phoneKeys(b);
  return phoneKeys(a).some((key) => keys.includes(key));
};

const SIGNS = ['ref', 'email', 'phone'] as const;

/**
 * Recognises a requester among the customers that share a sign with them. A helpdesk's own id outranks an e-mail, an e-mail a phone. A name
 * alone never decides, and neither does a sign that several customers have: the wrong customer is the worst mistake, so a person merges.
 */
export function recognise(identity: Identity, known: readonly Known[]): Recognition {
  const has = {
    ref: ({ refs }: Known) => refs.some((ref) => identity.refs.includes(ref)),
    email: ({ emails }: Known) => emails.some((mail) => identity.emails.includes(mail)),
    phone: ({ phones }: Known) => sharePhone(phones, identity.phones),
  };
  const by = SIGNS.find((sign) => known.some(has[sign]));
  const owners = by ? known.filter(has[by]) : [];
  const found = owners.length === 1 ? owners[0] : undefined;
  const names = identity.names.map(nameKey);
  const candidates = known
    .filter(({ id }) => id !== found?.id)
    .flatMap((each): Recognition['candidates'] => {
      if (SIGNS.some((sign) => has[sign](each))) return [{ id: each.id, why: 'otherSign' }];
      return each.names.some((name) => names.includes(nameKey(name))) ? [{ id: each.id, why: 'name' }] : [];
    });
  return { ...(found && by && { id: found.id, by }), candidates };
}

/** The union of two identities, each sign once, the older first. */
export function joined(a: Identity, b: Identity): Identity {
  const union = (x: readonly string[], y: readonly string[]): string[] => [...new Set([...x, ...y])];
  return {
    names: union(a.names, b.names),
    emails: union(a.emails, b.emails),
    phones: union(a.phones, b.phones),
    refs: union(a.refs, b.refs),
  };
}

/** True when the identity tells nothing by which the customer could be known again. */
export const isNameless = ({ emails, phones, refs }: Identity): boolean =>
  emails.length + phoneKeys(phones).length + refs.length === 0;

/** True when `b` has a sign that `a` lacks. */
export const addsSigns = (a: Identity, b: Identity): boolean =>
  (['names', 'emails', 'phones', 'refs'] as const).some((sign) => b[sign].some((each) => !a[sign].includes(each)));

/** True when both have signs and share none: the two are not known to be one person. */
export function isSomebodyElse(a: Identity, b: Identity): boolean {
  if (isNameless(a) || isNameless(b)) return false;
  const shares = (['emails', 'refs'] as const).some((sign) => a[sign].some((each) => b[sign].includes(each)));
  return !shares && !sharePhone(a.phones, b.phones);
}

/** The identity without the signs by which others are known. Names are no signs: several people may have one. */
export const withoutSignsOf = (others: readonly Identity[], identity: Identity): Identity => ({
  ...identity,
  emails: identity.emails.filter((mail) => !others.some(({ emails }) => emails.includes(mail))),
  phones: identity.phones.filter((phone) => !others.some(({ phones }) => sharePhone(phones, [phone]))),
  refs: identity.refs.filter((ref) => !others.some(({ refs }) => refs.includes(ref))),
});
