import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusLine } from '@/entrypoints/sidepanel/StatusLine';
import { createDeskStore } from '@/lib/desk/state';
import { paint, press, shown, wipe } from '../../make/screen';

afterEach(wipe);

const code = (): string | null | undefined => shown('status')?.getAttribute('data-code');

describe('what is said of an act', () => {
  it('is gone with the next press, and what that has to say stands in its place', () => {
    const store = createDeskStore();
    const say = (status: 'noTeam' | 'copied') => (): void => store.setState({ status: { code: status, tone: 'ok' } });
    paint(
      <>
        <StatusLine store={store} />
        <p data-testid="text" />
        <button type="button" data-testid="quiet">
          Open
        </button>
        <button type="button" data-testid="copy" onClick={say('copied')}>
          Copy
        </button>
      </>,
    );
    act(say('noTeam'));
    press('text');
    expect(code()).toBe('noTeam');
    press('copy');
    expect(code()).toBe('copied');
    press('quiet');
    expect(code()).toBe('');
  });
});
