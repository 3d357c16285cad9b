import { afterEach, describe, expect, it } from 'vitest';
import { Offers } from '@/components/offers/Offers';
import { setFact } from '@/lib/desk/caring';
import { settingsFrom } from '@/lib/settings/settings';
import { until } from '../../make/desk';
import { eur, NOW } from '../../make/offerCase';
import { adviceOn, practiceTicket } from '../../make/open';
import { panelAt } from '../../make/panel';
import { policy } from '../../make/policy';
import { paint, press, shown, wipe } from '../../make/screen';

afterEach(wipe);

function show(kind: string, level = 1): void {
  const advice = adviceOn(practiceTicket(kind));
  const nothing = (): void => undefined;
  paint(
    <Offers
      advice={advice}
      policy={policy}
      chosen={[]}
      level={level}
      onToggle={nothing}
      onAsk={() => undefined}
      onAmount={nothing}
    />,
  );
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
  const nothing = (): void => undefined;
  const rest = { policy, chosen: [], level: 1, onToggle: nothing, onAsk: nothing, onAmount: nothing };

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
  it('says who decides and up to what, and can be asked for but not added', () => {
    show('defectExpensive');
    press('more-offers');
    const card = shown('offer-G12');
    expect(card?.dataset.verdict).toBe('ask');
    expect(card?.textContent).toContain('Team lead decides, up to €150.00');
    expect([...(card?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Ask: Team lead',
    ]);
  });
});

describe('an entitlement', () => {
  it('says until when it can be claimed, where that comes from and when that was checked', () => {
    show('defectExpensive');
    const card = shown('entitlement-E3');
    expect(card?.textContent).toContain('Can be claimed until 16 November 2028, 24:00 (2 years after delivery)');
    expect(card?.textContent).toContain('Law: Directive (EU) 2019/771, art. 10, 11, 13 and 14');
    expect(card?.textContent).toContain('checked 22 November 2026 · not verified');
  });

  it('says until when we have to act, and that we are late', () => {
    show('refundMissing');
    expect(shown('term-irWithdrawal')?.textContent).toContain('Claimed in time');
    expect(shown('term-irRefund')?.textContent).toBe(
      'Was to be done by 19 November 2026 (3 days after the demand): late',
    );
  });

  it('shows what being late costs to those who decide, not to the agent', () => {
    const late = adviceOn(practiceTicket('wrongItem'), {
      case: {
        id: 'c',
        customer: 'k',
        shop: 'main',
        openedAt: NOW,
        facts: { demandedOn: { value: '2026-11-01', source: 'agent', at: NOW } },
        ticks: {},
        points: [],
        choices: {},
      },
    });
    const nothing = (): void => undefined;
    const card = (level: number): string => {
      paint(
        <Offers
          advice={late}
          policy={policy}
          chosen={[]}
          level={level}
          onToggle={nothing}
          onAsk={() => undefined}
          onAmount={nothing}
        />,
      );
      return shown('exposure-E5')?.textContent ?? '';
    };
    expect(card(1)).toBe('');
    expect(card(2)).toBe('Late for 15 days by now: ₽283.50 penalty by law');
  });

  it('says so by the level on the card, whatever the agent says of themselves', async () => {
    const standing = { name: 'Anna', agentId: '', isSigned: true };
    const exposure = async (told: 1 | 2, level: 1 | 2): Promise<Element | null> => {
      const settings = settingsFrom({ agentName: 'Anna', level: told });
      const { desk } = await panelAt(practiceTicket('wrongItem'), { settings, standing: { ...standing, level } });
      await setFact(desk, 'demandedOn', '2026-11-01');
      await until(() => desk.open()?.record.case?.facts.demandedOn);
      return shown('exposure-E5');
    };
    expect(await exposure(1, 2)).not.toBeNull();
    wipe();
    expect(await exposure(2, 1)).toBeNull();
  });

  it('that is over is folded, with its date', () => {
    const over = adviceOn(practiceTicket('refundMissing'), {
      case: {
        id: 'c',
        customer: 'k',
        shop: 'main',
        openedAt: NOW,
        facts: {
          deliveredOn: { value: '2026-09-01', source: 'agent', at: NOW },
          demandedOn: { value: '2026-11-20', source: 'agent', at: NOW },
        },
        ticks: {},
        points: [],
        choices: {},
      },
    });
    const nothing = (): void => undefined;
    paint(
      <Offers
        advice={over}
        policy={policy}
        chosen={[]}
        level={1}
        onToggle={nothing}
        onAsk={() => undefined}
        onAmount={nothing}
      />,
    );
    expect(shown('ended-E1')).toBeNull();
    press('no-longer');
    expect(shown('ended-E1')?.textContent).toContain('Withdrawal: refund: until 12 September 2026');
  });
});
