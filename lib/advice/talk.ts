import type { TalkVariant } from '../kernel/talk';
import type { CustomerType, Heat } from '../kernel/enums';
import type { TicketFacts } from '../facts/suggest';
import type { Suggestion } from '../facts/suggestion';
import type { DraftRow } from '../history/drafts';
import { valueOf, type Chip } from './facts';

/** How to talk in the open case, with what suggests it. */
export interface Talk extends TalkVariant {
  /** What history, tier, tags and words hint at, first what counts most. */
  hints: readonly Suggestion<CustomerType>[];
}

/** What counts first in the talk: the agent's protection, then the mood, then who it is. */
const ORDER: readonly CustomerType[] = ['abusive', 'angry', 'confused', 'vip', 'repeat', 'silent', 'calm'];
/** One of these holds at a time where a person says so; the others are no moods and hold besides. */
const MOODS: readonly CustomerType[] = ['calm', 'angry', 'abusive', 'confused'];
/** From which heat on a customer counts as angry (R85: from here on a pause is offered). */
const ANGRY: Heat = 2;

const byOrder = (a: CustomerType, b: CustomerType): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/** What the record says of the customer, whatever their words. */
function recordHints(chips: readonly Chip[], isRepeat: boolean): Suggestion<CustomerType>[] {
  const tier = chips.find(({ name }) => name === 'tier');
  const { source, quote = '', label } = tier ?? {};
  const asTag = { source: source === 'field' ? ('field' as const) : ('tag' as const), quote };
  return [
    ...(valueOf(chips, 'tier') === 'vip'
      ? [{ value: 'vip' as const, confidence: 1, evidence: { ...asTag, ...(label !== undefined && { label }) } }]
      : []),
    ...(isRepeat
      ? [{ value: 'repeat' as const, confidence: 1, evidence: { source: 'history' as const, quote: '' } }]
      : []),
  ];
}

/** Hints of the words give way to what a person has said of the mood and of the heat; a caller who has written nothing speaks. */
function wordHints(
  { types }: TicketFacts,
  { customerType, heat }: DraftRow,
  isCall: boolean,
): Suggestion<CustomerType>[] {
  const isMoodSet = customerType !== undefined && MOODS.includes(customerType);
  const isCool = heat !== undefined && heat < ANGRY;
  return types.filter(
    ({ value }) =>
      !(isMoodSet && MOODS.includes(value)) && !(isCool && value === 'angry') && !(isCall && value === 'silent'),
  );
}

/**
 * How to talk with this customer (R54-R60): what a person has set comes before the record, and that before words. Pure; nothing of it is ever stored
 * besides the draft.
 */
export function talkOf(
  draft: DraftRow,
  found: TicketFacts,
  { chips, isRepeat }: { chips: readonly Chip[]; isRepeat: boolean },
): Talk {
  const set: CustomerType[] = [
    ...(draft.customerType ? [draft.customerType] : []),
    ...(draft.customerType === undefined && (draft.heat ?? 0) >= ANGRY ? (['angry'] as const) : []),
  ];
  const ofRecord = recordHints(chips, isRepeat);
  const hints = [
    ...new Map(
      [...wordHints(found, draft, valueOf(chips, 'channel') === 'phone'), ...ofRecord].map((each) => [
        each.value,
        each,
      ]),
    ).values(),
  ];
  const sorted = hints.toSorted((a, b) => byOrder(a.value, b.value));
  const all = [...new Set([...set, ...sorted.map(({ value }) => value)])];
  const [type = 'calm'] = all;
  const isOfRecord = ofRecord.some(({ value }) => value === type);
  return {
    type,
    all: all.length === 0 ? [type] : all,
    heat: draft.heat ?? found.heat.value,
    source: set.includes(type) ? 'agent' : isOfRecord ? 'record' : 'words',
    hints: sorted,
  };
}
