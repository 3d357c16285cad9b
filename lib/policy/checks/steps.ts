import type { Fault } from '../faults';
import type { PolicyRule } from '../rule';
import type { Option } from '../schema';

type Stepped = Extract<Option['value'], { steps: unknown }>;
type Step = Stepped['steps'][number];

function against(step: Step, before: Step | undefined, path: string): Fault[] {
  if (!before) return [];
  const falls = Object.entries(step.max ?? {}).filter(([currency, most]) => most < (before.max?.[currency] ?? 0));
  const isLessShare = step.percent !== undefined && step.percent < (before.percent ?? 0);
  return [
    ...(step.level > before.level ? [] : [{ path: `${path}.level`, code: 'stepOrder' as const }]),
    ...(isLessShare ? [{ path: `${path}.percent`, code: 'belowLowerLevel' as const }] : []),
    ...falls.map(([currency]): Fault => ({ path: `${path}.max.${currency}`, code: 'belowLowerLevel' })),
  ];
}

/** A share of nothing is no bound: the step would have no end. */
const withoutBase = (value: Stepped, { percent }: Step, path: string): Fault[] =>
  value.by === 'chosen' && value.of === undefined && percent !== undefined
    ? [{ path: `${path}.percent`, code: 'needsBase' }]
    : [];

/** The steps of an option go up: each is of a higher level and allows no less than the one before. */
export const steps: PolicyRule = ({ catalog }) =>
  catalog.flatMap(({ value }, index) =>
    'steps' in value
      ? value.steps.flatMap((step, at) => {
          const path = `catalog[${index}].value.steps[${at}]`;
          return [...against(step, value.steps[at - 1], path), ...withoutBase(value, step, path)];
        })
      : [],
  );
