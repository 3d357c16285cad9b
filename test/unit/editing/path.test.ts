import { describe, expect, it } from 'vitest';
import { valueAt, withValue } from '@/lib/editing/path';

const document = { name: 'a', value: { steps: [{ level: 1, max: { EUR: 100 } }, { level: 2 }] }, other: { x: 1 } };

describe('a path into a document', () => {
  it('leads to what stands there, or to nothing', () => {
    expect(valueAt(document, 'value.steps[0].max.EUR')).toBe(100);
    expect(valueAt(document, 'value.steps[7].max.EUR')).toBeUndefined();
    expect(valueAt(document, 'name.length.more')).toBeUndefined();
  });

  it('changes that place alone, and shares the rest', () => {
    const next = withValue(document, 'value.steps[0].max.RUB', 5);
    expect(next.value.steps[0]).toEqual({ level: 1, max: { EUR: 100, RUB: 5 } });
    expect(next.value.steps[1]).toBe(document.value.steps[1]);
    expect(next.other).toBe(document.other);
    expect(document.value.steps[0]?.max).toEqual({ EUR: 100 });
  });

  it('makes the way to a place that is not there yet', () => {
    expect(withValue<object>({}, 'limits.perCustomer.days', 90)).toEqual({ limits: { perCustomer: { days: 90 } } });
    expect(withValue<object>({}, 'when[0][0]', 'x')).toEqual({ when: [['x']] });
  });

  it('takes away a key or a place in a list', () => {
    expect(withValue(document, 'value.steps[0].max', undefined).value.steps[0]).toEqual({ level: 1 });
    expect(withValue(document, 'value.steps[0]', undefined).value.steps).toEqual([{ level: 2 }]);
    expect(withValue(document, 'value.steps[2]', undefined)).toEqual(document);
  });

  it('leaves keys in their order', () => {
    expect(Object.keys(withValue(document, 'name', 'b'))).toEqual(['name', 'value', 'other']);
  });
});
