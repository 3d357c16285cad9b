import { describe, expect, it } from 'vitest';
import { outcomeOf } from '@/lib/advice/outcome';

const REFUSAL = { refusal: 'r' };
type Known = Parameters<typeof outcomeOf>[0];

const known = (state: 'offered' | 'given', ofCase: string, refusal?: object): Known =>
  ({ case: { id: 'a', ...(refusal && { refusal }) }, grants: [{ case: ofCase, state }] }) as unknown as Known;

describe('how a case ended', () => {
  it.each([
    ['what was given', known('given', 'a'), 'upheld'],
    ['a refusal', known('offered', 'a', REFUSAL), 'rejected'],
    ['both', known('given', 'a', REFUSAL), 'partlyUpheld'],
    ['an offer that nobody took', known('offered', 'a'), undefined],
    ['what was given in another case', known('given', 'b'), undefined],
  ])('is told by %s', (_what, record, expected) => {
    expect(outcomeOf(record)).toBe(expected);
  });
});
