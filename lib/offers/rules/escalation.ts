import type { FactName } from '../../kernel/case';
import { fits } from '../../kernel/condition';
import { FINE } from '../finding';
import type { OfferRule } from '../types';

/**
 * Cases that the team wants decided above whatever the sum (handbook 4.3: safety, a letter from a lawyer, the press). Where a fact is missing that
 * would tell, it is asked for, unless the agent has the level anyway. Kind words and services that cost nothing are always there (R6).
 */
export const escalation: OfferRule = {
  id: 'escalation',
  check: ({ cost }, { escalations, facts, today, agentLevel }) => {
    if (cost.minor === 0) return FINE;
    const asked = escalations.map((each) => ({ ...each, fit: fits(each.when, { facts, today }) }));
    const certain = asked.filter(({ fit }) => fit.kind === 'yes').toSorted((a, b) => b.level - a.level);
    const highest = certain[0]?.level ?? 1;
    const open = asked.flatMap(({ level, fit }): readonly FactName[] =>
      fit.kind === 'unknown' && level > Math.max(highest, agentLevel) ? fit.facts : [],
    );
    if (open.length > 0) return { kind: 'unknown', facts: open };
    if (highest === 1) return FINE;
    const reasons = certain.map(({ level, reason }) => ({ code: 'escalation' as const, level, text: reason }));
    return { kind: 'level', level: highest, reasons };
  },
};
