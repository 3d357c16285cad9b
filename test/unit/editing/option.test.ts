import { describe, expect, it } from 'vitest';
import { blankOption } from '@/lib/editing/catalog';
import { valueInForm, withTyped } from '@/lib/editing/option';
import type { Option } from '@/lib/policy/schema';
import { policy } from '../../make/policy';

const option = (id: string): Option => policy.catalog.find((each) => each.id === id) as Option;
const TODAY = '2026-11-26';

describe('what is typed into an option', () => {
  it('makes a value of one that had none; the first face is the cost too', () => {
    expect(withTyped(option('G01'), 'value.face.EUR', 500, TODAY).value).toEqual({
      by: 'fixed',
      face: { EUR: 500 },
      cost: { EUR: 500 },
    });
    const gift = withTyped(option('G03'), 'value.face.EUR', 1200, TODAY);
    expect(gift.value).toMatchObject({ face: { EUR: 1200 }, cost: { EUR: 400 } });
  });

  it('dates a stock on the day it was counted, and drops both together', () => {
    const counted = withTyped(blankOption('G15'), 'limits.stock.count', 40, TODAY);
    expect(counted.limits).toEqual({ perCase: 1, stock: { count: 40, countedOn: TODAY } });
    expect(withTyped(counted, 'limits.stock.count', undefined, TODAY).limits).toEqual({ perCase: 1 });
  });

  it('takes a pause away with its days', () => {
    expect(withTyped(option('G09'), 'cooldown.days', undefined, TODAY).cooldown).toBeUndefined();
    expect(withTyped(option('G01'), 'cooldown.days', 30, TODAY).cooldown).toEqual({ days: 30 });
  });

  it('takes an optional table away with its last amount, and leaves one that must be there', () => {
    const budget = withTyped(option('G03'), 'limits.perMonth.EUR', 9000, TODAY);
    expect(withTyped(budget, 'limits.perMonth.EUR', undefined, TODAY).limits).toEqual({ perCase: 1 });
    const two = withTyped(budget, 'limits.perMonth.RUB', 1, TODAY);
    expect(withTyped(two, 'limits.perMonth.EUR', undefined, TODAY).limits?.perMonth).toEqual({ RUB: 1 });
    const voucher = ['EUR', 'RUB', 'IRR'].reduce(
      (now, currency) => withTyped(now, `value.max.${currency}`, undefined, TODAY),
      option('G07'),
    );
    expect(voucher.value).toEqual({ by: 'percent', percent: 10, max: {} });
  });
});

describe('a value in another form', () => {
  it('keeps the amounts that it had', () => {
    const { value } = option('G03');
    expect(valueInForm(value, 'percent')).toMatchObject({ percent: 10, max: { EUR: 1000 } });
    expect(valueInForm(valueInForm(value, 'chosen'), 'fixed')).toMatchObject({
      face: { EUR: 1000 },
      cost: { EUR: 1000 },
    });
    expect(valueInForm(option('G09').value, 'chosen')).toMatchObject({
      steps: [{ level: 1 }, { level: 2 }, { level: 3 }],
    });
    expect(valueInForm(value, 'nothing')).toEqual({ by: 'nothing' });
  });
});
