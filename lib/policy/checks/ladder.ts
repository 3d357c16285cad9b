import type { Fault } from '../faults';
import type { PolicyRule } from '../rule';

/** Limits must not fall from one level to the next: a lead who may give less than an agent is a slip of the pen. */
export const ladder: PolicyRule = ({ authority: { levels } }) =>
  levels.flatMap((level, index) => {
    const path = `authority.levels[${index}]`;
    const order: Fault[] =
      level.level === index + 1 ? [] : [{ path: `${path}.level`, code: 'levelOrder', expected: String(index + 1) }];
    const below = levels[index - 1]?.perCase ?? {};
    const falls = Object.entries(level.perCase ?? {}).filter(([currency, limit]) => limit < (below[currency] ?? 0));
    return [
      ...order,
      ...falls.map(([currency]): Fault => ({ path: `${path}.perCase.${currency}`, code: 'belowLowerLevel' })),
    ];
  });

/** A currency with a limit for the case needs one for the customer too, or every amount in it would go to the lead. */
export const rolling: PolicyRule = ({ authority: { levels } }) =>
  levels.flatMap(({ perCase = {}, rolling: total }, index) =>
    Object.keys(perCase)
      .filter((currency) => total && total.limit[currency] === undefined)
      .map((currency): Fault => ({ path: `authority.levels[${index}].rolling.limit.${currency}`, code: 'missing' })),
  );
