import { decide, type Decision, type DecisionInput } from '@/lib/advice/decision';
import type { CaseSeen } from '@/lib/advice/view';
import { factsWith, NOW, type FactChange } from './offerCase';
import { policy } from './policy';

export const SEEN: CaseSeen = {
  guessed: [],
  quotes: {},
  talk: { type: 'calm', all: ['calm'], heat: 0, source: 'words' },
  isNewCustomer: true,
  isHistoryLoaded: true,
  orders: 1,
  dates: 1,
  hasGap: false,
  customerMessages: 1,
  points: { total: 0, answered: 0, waiting: 0 },
  conductSteps: [],
  hasFinished: true,
  replies: [],
  apologies: 0,
  listed: 0,
  commitments: [],
  hasChoice: false,
  isRefused: false,
  needsCare: false,
  isHandedOver: false,
  hasCallback: false,
  promises: { open: 0, late: 0, done: 0 },
  hasOpenOffers: false,
  isClosed: false,
};

/** The decision on the late parcel under the shipped policy, with changes. */
export function decisionOn(facts: FactChange = {}, change: Partial<DecisionInput> = {}): Decision {
  return decide({
    policy,
    facts: factsWith(facts),
    currency: 'EUR',
    caseId: 'case',
    grants: [],
    usage: new Map(),
    agent: { level: 1 },
    now: NOW,
    zone: 'UTC',
    draft: { chosen: [], amounts: {} },
    seen: SEEN,
    ticks: {},
    ...change,
  });
}
