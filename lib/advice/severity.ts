import type { TicketFacts } from '../facts/suggest';
import type { Evidence } from '../facts/suggestion';
import type { Severity } from '../kernel/enums';
import type { Money } from '../kernel/money';
import type { Because, Chip } from './facts';

/** The highest limit of the ladder for one case, in a currency; undefined where there is no limit for it. */
export type LimitOf = (currency: string) => Money | undefined;

/** From this heat on it is a serious matter whatever it is about (R85). */
const FURIOUS = 3;

interface Sign {
  value: Severity;
  because: Because;
  evidence: Evidence;
  /** Whether it may be built on before a person has looked. */
  isSure: boolean;
}

const chipEvidence = ({ source, quote = '', message, start, end }: Chip): Evidence => ({
  source: source === 'field' ? 'field' : 'text',
  quote,
  ...(message !== undefined && { message }),
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
});

/** Safety comes before everything (L5), as far as words say so. */
function safetySign(chips: readonly Chip[], { care }: TicketFacts): Sign | undefined {
  const category = chips.find(({ name, value }) => name === 'category' && value === 'productSafety');
  if (category) {
    const isSure = category.status !== 'unsure';
    return { value: 'critical', because: 'safety', evidence: chipEvidence(category), isSure };
  }
  const hint = care.find(({ value }) => value === 'safety');
  return hint && { value: 'critical', because: 'safety', evidence: hint.evidence, isSure: false };
}

/** More is at stake than the levels below the last may decide. */
function priceSign(chips: readonly Chip[], limitOf: LimitOf): Sign | undefined {
  const dear = (['itemPrice', 'claimed'] as const)
    .flatMap((name) => chips.find((chip) => chip.name === name && chip.value !== undefined) ?? [])
    .slice(0, 1)
    .find(({ value }) => {
      if (typeof value !== 'object') return false;
      const limit = limitOf(value.currency);
      return limit !== undefined && value.minor > limit.minor;
    });
  return dear && { value: 'high', because: 'price', evidence: chipEvidence(dear), isSure: false };
}

/**
 * The severity that signs suggest (L5): danger makes it critical; what is announced in public (R67), fury and a high sum raise it by one, from the
 * usual to high, and a person looks at it first. Leaving is announced too often to raise anything.
 */
export function severityChip(chips: readonly Chip[], found: TicketFacts, limitOf: LimitOf): Chip {
  const threat = found.threats.find(({ value }) => value !== 'leave');
  const high = { value: 'high' as const, isSure: false };
  const sign =
    safetySign(chips, found) ??
    (threat && { ...high, because: 'threat' as const, evidence: threat.evidence }) ??
    (found.heat.value >= FURIOUS ? { ...high, because: 'heat' as const, evidence: found.heat.evidence } : undefined) ??
    priceSign(chips, limitOf);
  if (!sign) return { name: 'severity', status: 'missing' };
  const { value, because, evidence, isSure } = sign;
  return { name: 'severity', value, status: isSure ? 'suggested' : 'unsure', because, ...evidence };
}
