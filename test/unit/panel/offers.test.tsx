import { afterEach, describe, expect, it } from 'vitest';
import { Offers } from '@/components/offers/Offers';
import { eur } from '../../make/offerCase';
import { adviceOn, practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';
import { paint, press, shown, wipe } from '../../make/screen';

afterEach(wipe);

function show(kind: string): void {
  const advice = adviceOn(practiceTicket(kind));
  const nothing = (): void => undefined;
  paint(<Offers advice={advice} policy={policy} chosen={[]} onToggle={nothing} onAmount={nothing} />);
}

describe('a remedy that hangs on an unknown fact', () => {
  it('is a quiet line that names the fact, with nothing to press', () => {
    show('defectExpensive');
    const line = shown('depends-E7');
    expect(line?.textContent).toBe('Proven costs: depends on extra costs');
    expect(line?.querySelector('button')).toBeNull();
    expect(shown('entitlement-E7')).toBeNull();
  });
});

describe('the moment of choice', () => {
  const advice = adviceOn(practiceTicket('late'));
  const offers = advice.offers.map((offer) => ({ ...offer, budgetLeft: eur(8200) }));
  const like = { count: 14, median: eur(1000), least: eur(0), most: eur(2500) };
  const rest = { policy, chosen: [], onToggle: () => undefined, onAmount: () => undefined };

  it('has what customers got in like cases in one quiet line', () => {
    paint(<Offers advice={advice} like={like} {...rest} />);
    expect(shown('like-cases')?.textContent).toBe(
      'In 14 like cases customers got €10.00 in the middle, €0.00 to €25.00, on this machine',
    );
    paint(<Offers advice={advice} {...rest} />);
    expect(shown('like-cases')).toBeNull();
  });

  it('has what is left of a budget on the card of its option', () => {
    paint(<Offers advice={{ ...advice, offers }} {...rest} />);
    const first = offers[0]?.option.id ?? '';
    expect(shown(`budget-${first}`)?.textContent).toBe('€82.00 left this month, on this machine');
  });
});

describe('an option above the agent', () => {
  it('says who decides and up to what, and cannot be added', () => {
    show('defectExpensive');
    press('more-offers');
    const card = shown('offer-G12');
    expect(card?.dataset.verdict).toBe('ask');
    expect(card?.textContent).toContain('Team lead decides, up to €150.00');
    expect(card?.querySelector('button')).toBeNull();
  });
});
