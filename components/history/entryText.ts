import type { Entry, Gift } from '@/lib/history/entries';
import type { Speech } from '@/lib/i18n/i18n';
import type { ChipName } from '@/lib/advice/facts';
import type { Policy } from '@/lib/policy/schema';
import { itemName } from '../checklist/words';
import { valueText } from '../facts/words';
import { isOfTalk, talkText } from './talkText';

type DecisionEntry = Extract<Entry, { kind: 'requestMade' | 'requestReceived' | 'answerGiven' | 'answerReceived' }>;

/** Who asked or decided what, and for how much. */
function decisionValues(entry: DecisionEntry, { t, format }: Speech): Record<string, string> {
  if ('asked' in entry) {
    const { label, face, cost, from } = entry.asked;
    return { label, value: format.money(face ?? cost), name: from };
  }
  const { decision, label, face, cost, by } = entry.answered;
  return { decision: t(`approval.decision.${decision}`), label, value: format.money(face ?? cost), name: by };
}

/** An offer by its name and its sum; one of several of a choice by its words, for the choice has but one name. */
function giftValues({ label, face, choiceOf, text }: Gift, { t, format }: Speech): Record<string, string> {
  if (choiceOf !== undefined && text !== undefined) return { label, value: t('evidence.quote', { quote: text }) };
  return { label, value: face ? format.money(face) : '' };
}

/** What the customer has chosen, where the offer is still among the entries. */
function chosen(grant: string, entries: readonly Entry[], speech: Speech): string {
  const offer = entries.find((each) => each.kind === 'offerMade' && each.gift.grant === grant);
  return offer?.kind === 'offerMade'
    ? speech.t('entry.choiceNamed', giftValues(offer.gift, speech))
    : speech.t('entry.choiceMade');
}

/** One line of the journal in words, among the entries it stands with; undefined for entries that tell a reader nothing. */
export function entryText(
  entry: Entry,
  entries: readonly Entry[],
  checklist: Policy['checklist'],
  speech: Speech,
): string | undefined {
  const { t, format } = speech;
  const line = (values: Record<string, string> = {}): string => t(`entry.${entry.kind}`, values);
  if (isOfTalk(entry)) return talkText(entry, speech);
  if ('asked' in entry || 'answered' in entry) return line(decisionValues(entry, speech));
  switch (entry.kind) {
    case 'customerSeen':
      return undefined;
    case 'caseOpened':
    case 'ticketLinked':
      return line({ subject: entry.ticket.subject });
    case 'factConfirmed':
      return line({
        fact: t(`fact.${entry.fact}`),
        value: valueText(entry.fact as ChipName, entry.value, speech),
      });
    case 'factWithdrawn':
      return line({ fact: t(`fact.${entry.fact}`) });
    case 'itemTicked':
      return t(`entry.itemTicked.${entry.state}`, { item: itemName(entry.item, checklist, speech) });
    case 'noteAdded':
      return line({ text: entry.text });
    case 'offerMade':
    case 'grantIssued':
      return line(giftValues(entry.gift, speech));
    case 'choiceMade':
      return chosen(entry.grant, entries, speech);
    case 'promiseMade':
      return line({ text: entry.promise.text, due: format.moment(entry.promise.due) });
    case 'caseClosed':
      return line({ outcome: t(`outcome.${entry.outcome}`), cause: t(`cause.${entry.cause}`) });
    default:
      return line();
  }
}
