import type { Entitlements } from '../entitlement/entitlements';
import { suggestFacts, type FactsContext } from '../facts/suggest';
import { emptyRecord, type HistoryRecord } from '../history/record';
import type { CaseRow } from '../history/rows';
import type { CaseFacts } from '../kernel/case';
import type { Offer } from '../offers/types';
import type { Policy } from '../policy/schema';
import { keyText, type Ticket } from '../ticket/contract';
import { advise } from './advise';
import { shopOf, type AdviceInput, type Level } from './input';

/** A case to try a policy on: its ticket, what is known of the customer, and the moment (epoch ms) at which it is looked at. */
export interface TrialCase {
  id: string;
  ticket: Ticket;
  record: HistoryRecord;
  at: number;
}

/** How words are read and days are meant while trying, and what was given on this machine. */
export type TrialContext = Pick<FactsContext, 'lexicons' | 'locales' | 'signs' | 'zone'> & Pick<AdviceInput, 'usage'>;

/** What an agent of one level would see of a case. */
export interface Preview {
  facts: CaseFacts;
  entitled: Entitlements;
  offers: Offer[];
}

/** A ticket of a customer who was never here before, looked at now. */
export const freshCase = (ticket: Ticket, now: number): TrialCase => ({
  id: keyText(ticket.key),
  ticket,
  record: emptyRecord(keyText(ticket.key)),
  at: now,
});

/**
 * A case of the past as it stood when it was opened: with the facts that were confirmed in it later, the customer's earlier cases, grants and
 * promises, and without what was given in it, so that the options can be judged anew. Its ticket's words are not stored.
 */
export function pastCase(ofCase: CaseRow, record: HistoryRecord): TrialCase {
  const at = ofCase.openedAt;
  const own = record.tickets.find((each) => each.case === ofCase.id);
  const ticket: Ticket = {
    key: { helpdesk: own?.helpdesk ?? 'past', base: '', id: ofCase.id },
    url: own?.url ?? '',
    subject: own?.subject ?? '',
    requester: { emails: [], phones: [], ids: [] },
    messages: [],
    tags: [],
    fields: [],
    missing: [],
  };
  const { closed: _closed, ...open } = ofCase;
  return {
    id: ofCase.id,
    ticket,
    at,
    record: {
      ...emptyRecord(keyText(ticket.key)),
      case: { ...open, choices: {}, ticks: {} },
      cases: record.cases.filter(({ openedAt }) => openedAt <= at),
      grants: record.grants.filter((grant) => grant.case !== ofCase.id && grant.at <= at),
      promises: record.promises.filter((promise) => promise.case !== ofCase.id && promise.madeAt <= at),
    },
  };
}

/** What an agent of a level would see of a case under a policy. Pure. */
export function preview(trial: TrialCase, policy: Policy, level: Level, context: TrialContext): Preview {
  const { ticket, record, at: now } = trial;
  const currency = shopOf(policy, ticket).currency;
  const { usage, ...reading } = context;
  const found = suggestFacts(ticket, { ...reading, mappings: policy.fields, currency, now });
  const { facts, entitled, offers } = advise({
    ticket,
    found,
    record,
    policy,
    agent: { level },
    now,
    zone: context.zone,
    usage,
  });
  return { facts, entitled, offers };
}
