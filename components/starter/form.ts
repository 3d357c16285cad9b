import type { StarterAnswers } from '@/lib/policy/starter';

/** A gift as it stands in the form; what is not filled in yet is absent. */
export interface GiftRow {
  id: number;
  name: string;
  cost?: number | undefined;
}

/** The form as it is typed. The country is what was typed, not yet a code. */
export interface StarterForm {
  country: string;
  currency: string;
  averageOrder?: number | undefined;
  agentLimit?: number | undefined;
  gifts: readonly GiftRow[];
}

/** The answers, once those are there that can't be done without. */
export function answersOf(form: StarterForm, country: string | undefined): StarterAnswers | undefined {
  const { currency, averageOrder, agentLimit, gifts } = form;
  if (country === undefined || averageOrder === undefined || agentLimit === undefined) return undefined;
  const named = gifts.flatMap(({ name, cost }) => (name.trim() && cost !== undefined ? [{ name, cost }] : []));
  return { country, currency, averageOrder, agentLimit, gifts: named };
}
