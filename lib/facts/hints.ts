import type { Heat } from '../kernel/enums';
import type { Hit } from './reading';
import { evidenceOf, type Suggestion } from './suggestion';

/** What customers announce (R67): labels as in the guide of the texts that it is measured on. */
export const THREATS = ['publicReview', 'leave', 'authority', 'chargeback', 'media'] as const;
export type Threat = (typeof THREATS)[number];

/** How a customer may have to be talked to (R54-R60). Hints for the open case only. */
export const TYPE_HINTS = ['angry', 'repeat', 'vip', 'silent', 'abusive', 'confused'] as const;
export type TypeHint = (typeof TYPE_HINTS)[number];

/** What a customer may need extra care for: needs, never conditions of theirs (R61, R62). */
export const CARE = [
  'health',
  'child',
  'elderly',
  'deadline',
  'safety',
  'discreet',
  'hardship',
  'bereavement',
  'institution',
] as const;
export type Care = (typeof CARE)[number];

/** The score at which a hint is as likely right as wrong: half of one middling word. */
const DOUBT = 1;

/** Keys of a group whose entries occur, surest first. */
function keysIn<K extends string>(hits: readonly Hit[], group: string, keys: readonly K[]): Suggestion<K>[] {
  return keys
    .flatMap((value) => {
      const own = hits
        .filter(({ list, isNegated }) => list === `${group}.${value}` && !isNegated)
        .toSorted((a, b) => b.weight - a.weight);
      const score = own.reduce((sum, { weight }) => sum + weight, 0);
      return own[0] ? [{ value, confidence: score / (score + DOUBT), evidence: evidenceOf(own[0]) }] : [];
    })
    .toSorted((a, b) => b.confidence - a.confidence);
}

export const threatsIn = (hits: readonly Hit[]): Suggestion<Threat>[] =>
  keysIn(
    // "I will never" is no denial here: leaving is announced with it.
    hits.map((hit) => (hit.list === 'threats.leave' ? { ...hit, isNegated: false } : hit)),
    'threats',
    THREATS,
  );

export const careIn = (hits: readonly Hit[]): Suggestion<Care>[] => keysIn(hits, 'care', CARE);

/** From which heat on a customer counts as angry. */
const ANGRY: Heat = 2;

interface Seen {
  heat: Suggestion<Heat>;
  tags: readonly string[];
  /** True when the customer has written nothing but, perhaps, the subject. */
  isSilent: boolean;
}

/** Hints at the customer's type: from words, from the ticket's tags, and from silence. */
export function typesIn(hits: readonly Hit[], { heat, tags, isSilent }: Seen): Suggestion<TypeHint>[] {
  const insults = hits.filter(({ list, isNegated }) => list === 'insults' && !isNegated);
  const [insult] = insults.toSorted((a, b) => b.weight - a.weight);
  const vip = tags.find((tag) => /^vip$/i.test(tag));
  return [
    ...(insult ? [{ value: 'abusive' as const, confidence: 0.8, evidence: evidenceOf(insult) }] : []),
    ...(heat.value >= ANGRY ? [{ ...heat, value: 'angry' as const }] : []),
    ...(vip === undefined
      ? []
      : [{ value: 'vip' as const, confidence: 1, evidence: { source: 'tag' as const, quote: vip, label: vip } }]),
    ...(isSilent
      ? [{ value: 'silent' as const, confidence: 0.7, evidence: { source: 'default' as const, quote: '' } }]
      : []),
    ...keysIn(hits, 'types', ['repeat', 'confused'] as const),
  ];
}
