import { afterEach, describe, expect, it, vi } from 'vitest';
import { Hints } from '@/components/reply/Hints';
import type { ToneClass } from '@/lib/kernel/enums';
import type { Finding } from '@/lib/reply/tone/finding';
import { paint, pick, press, shown, wipe } from '../../make/screen';

afterEach(wipe);

const finding = (name: ToneClass, quote: string): Finding => ({
  class: name,
  rule: 'R8',
  start: 0,
  end: quote.length,
  quote,
  confidence: 1,
  better: 'I see why you are upset.',
});
const [order, tie] = [finding('command', 'Calm down'), finding('condition', 'if you remove the review')];

function hints(change: Partial<Parameters<typeof Hints>[0]>) {
  const acts = { onMend: vi.fn(), onDismiss: vi.fn(), onCopy: vi.fn() };
  paint(<Hints findings={[order]} gaps={[]} language="en" isExpert={false} {...acts} {...change} />);
  return acts;
}

describe('a hint at the page’s own text', () => {
  it('is left by one press, whatever it is about: nothing is stopped by it there', () => {
    const { onDismiss } = hints({ findings: [tie] });
    press('dismiss-hint');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(tie);
  });

  it('gives its better wording to copy, with the reason, where the words can’t be replaced', () => {
    const { onMend } = hints({});
    press('mend-hint');
    expect(onMend).toHaveBeenCalledExactlyOnceWith(order);
    wipe();
    const { onCopy } = hints({ stuck: { finding: order, reason: 'twice' } });
    expect(shown('mend-hint')).toBeNull();
    expect(shown('mend-stuck')?.textContent).toContain('more than once');
    press('copy-hint');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(order);
  });
});

describe('a hint at the reply in the tray', () => {
  it('that stops the insertion is left with a reason only', async () => {
    const onExcuse = vi.fn();
    hints({ findings: [tie], onExcuse });
    expect(shown('dismiss-hint')).toBeNull();
    press('no-condition');
    await pick('the customer’s own words');
    expect(onExcuse).toHaveBeenCalledExactlyOnceWith(tie, 'quoted');
  });

  it('says that it stops the insertion where it does, and only there', () => {
    hints({ findings: [tie], onExcuse: vi.fn() });
    expect(shown('hint')?.textContent).toContain('This stops the insertion.');
    wipe();
    hints({ findings: [{ ...tie, confidence: 0.7 }], onExcuse: vi.fn() });
    expect(shown('hint')?.textContent).not.toContain('stops');
    expect(shown('no-condition')).toBeNull();
    expect(shown('dismiss-hint')).not.toBeNull();
  });
});
