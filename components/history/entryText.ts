import type { Entry } from '@/lib/history/entries';
import type { Speech } from '@/lib/i18n/i18n';
import type { ChipName } from '@/lib/advice/facts';
import type { Policy } from '@/lib/policy/schema';
import { itemName } from '../checklist/words';
import { valueText } from '../facts/words';

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

/** One line of the journal in words; undefined for entries that tell a reader nothing. */
export function entryText(entry: Entry, checklist: Policy['checklist'], speech: Speech): string | undefined {
  const { t, format } = speech;
  const line = (values: Record<string, string> = {}): string => t(`entry.${entry.kind}`, values);
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
    case 'pointNoted':
    case 'pointEdited':
    case 'findingWanted':
    case 'noteAdded':
      return line({ text: entry.text });
    case 'pointSet':
      return t(`entry.pointSet.${entry.state}`);
    case 'conductStepTaken':
      return line({ step: t(`conductStep.${entry.step}`), text: entry.quote });
    case 'handoverMade':
      return line({ name: entry.handover.to, text: entry.handover.reason });
    case 'demandRefused':
      return line({ reason: t(`refusalReason.${entry.refusal.reason}`) });
    case 'optionsPrepared':
      return line({ text: format.list(entry.options.map(({ label }) => label)) });
    case 'pointMoved':
    case 'findingSet':
    case 'findingRemoved':
      return undefined;
    case 'offerMade':
    case 'grantIssued':
      return line({ label: entry.gift.label, value: entry.gift.face ? format.money(entry.gift.face) : '' });
    case 'promiseMade':
      return line({ text: entry.promise.text, due: format.moment(entry.promise.due) });
    case 'caseClosed':
      return line({ outcome: t(`outcome.${entry.outcome}`), cause: t(`cause.${entry.cause}`) });
    case 'requestMade':
    case 'requestReceived':
    case 'answerGiven':
    case 'answerReceived':
      return line(decisionValues(entry, speech));
    default:
      return line();
  }
}
