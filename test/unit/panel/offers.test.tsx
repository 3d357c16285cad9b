import { afterEach, describe, expect, it } from 'vitest';
import { Offers } from '@/components/offers/Offers';
import { adviceOn, practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';
import { paint, press, shown, wipe } from '../../make/screen';

afterEach(wipe);

function show(kind: string): void {
  const advice = adviceOn(practiceTicket(kind));
  const nothing = (): void => undefined;
  paint(<Offers advice={advice} policy={policy} chosen={[]} level={1} onToggle={nothing} onAmount={nothing} />);
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
