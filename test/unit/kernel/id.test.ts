import { describe, expect, it } from 'vitest';
import { hashId, timeOrderedIds } from '@/lib/kernel/id';

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

describe('ids', () => {
  it('are in order of time, also within one millisecond', () => {
    let now = 1_700_000_000_000;
    const next = timeOrderedIds(() => now, random);
    const ids = Array.from({ length: 500 }, (_, index) => {
      if (index % 100 === 99) now += 1;
      return next();
    });
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(500);
  });

  it('are the same on every machine when they are made from the same parts', async () => {
    const id = await hashId('grant', 'case', 'G09', '');
    expect(await hashId('grant', 'case', 'G09', '')).toBe(id);
    expect(await hashId('grant', 'case', 'G0', '9')).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
  });
});
