import { describe, expect, it, vi } from 'vitest';
import { PageFollower, type PageState } from '@/lib/desk/follow';
import type { TaggedReport } from '@/lib/ticket/contract';
import { eventually } from '../../make/eventually';

const TAB = { id: 1, url: 'https://desk.example/7' };
const OTHER = { id: 2, url: 'https://desk.example/8' };
const report = (page: string, seq = 1): TaggedReport => ({
  page,
  seq,
  report: { kind: 'gone', why: 'deleted', key: { helpdesk: 'toy', base: '', id: page } },
});

/** A follower whose pages answer what the test says. */
function follower(answers: Record<number, TaggedReport | Promise<TaggedReport> | undefined> = {}, allowed = true) {
  let state: PageState = { kind: 'starting' };
  const asked = vi.fn(async (tab: number) => answers[tab]);
  const door = {
    askTicket: asked,
    sitePattern: (url: string) => (url.startsWith('https:') ? 'https://desk.example/*' : undefined),
    isAllowed: async () => allowed,
    pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 10)),
  };
  const made = new PageFollower(door, (next) => (state = next));
  return { made, answers, asked, state: () => state };
}
const shown = (state: PageState): string =>
  state.kind === 'report' ? `${state.tagged.page} ${state.tagged.seq}${state.isLeaving ? ' leaving' : ''}` : state.kind;

describe('the panel', () => {
  it('shows the ticket of the active tab', async () => {
    const { made, state } = follower({ 1: report('a') });
    await made.switched(TAB);
    expect(shown(state())).toBe('a 1');
  });

  it('takes no word from another tab', async () => {
    const { made, state } = follower({ 1: report('a') });
    await made.switched(TAB);
    made.told(report('b'), OTHER.id);
    made.told(report('c'), undefined);
    expect(shown(state())).toBe('a 1');
  });

  it('drops an older reading and the readings of a page that was left', async () => {
    const { made, state } = follower({ 1: report('a', 3) });
    await made.switched(TAB);
    made.told(report('a', 2), TAB.id);
    expect(shown(state())).toBe('a 3');
    made.told(report('b', 1), TAB.id);
    made.told(report('a', 9), TAB.id);
    expect(shown(state())).toBe('b 1');
  });

  it('drops the late answer of a tab that is no longer active', async () => {
    const { made, answers, state } = follower({ 1: report('a') });
    answers[2] = report('b');
    const late = made.switched(TAB);
    await made.switched(OTHER);
    await late;
    expect(shown(state())).toBe('b 1');
  });

  it('marks what it shows as leaving when the tab loads and nobody answers any more', async () => {
    const { made, answers, state } = follower({ 1: report('a') });
    await made.switched(TAB);
    answers[1] = undefined;
    await made.loading(TAB);
    expect(shown(state())).toBe('a 1 leaving');
  });

  it('drops the late answer of a page that was loading when the tab was left for none', async () => {
    const { made, answers, asked, state } = follower({ 1: report('a') });
    await made.switched(TAB);
    const answer = Promise.withResolvers<TaggedReport>();
    answers[1] = answer.promise;
    const late = made.loading(TAB);
    await eventually(() => expect(asked).toHaveBeenCalledTimes(2));
    await made.switched(undefined);
    answer.resolve(report('b'));
    await late;
    expect(shown(state())).toBe('noPage');
  });

  it('is not taken in by a browser that reports the loading after the new page has spoken', async () => {
    const { made, answers, state } = follower({ 1: report('a') });
    await made.switched(TAB);
    answers[1] = report('b');
    made.told(report('b'), TAB.id);
    await made.loading(TAB);
    expect(shown(state())).toBe('b 1');
  });

  it('asks a page that has loaded and not spoken, even while the old one still seemed to be there', async () => {
    const { made, answers, state } = follower({ 1: report('a') });
    await made.switched(TAB);
    await made.loading(TAB);
    expect(shown(state())).toBe('a 1');
    answers[1] = report('b');
    await made.loaded(TAB);
    expect(shown(state())).toBe('b 1');
  });

  it('asks for a site that is not allowed, by name where the address is known', async () => {
    const { made, state } = follower({}, false);
    await made.switched(TAB);
    expect(state()).toEqual({ kind: 'notAllowed', tab: TAB, site: 'https://desk.example/*' });
    await made.switched({ id: 3 });
    expect(state()).toEqual({ kind: 'notAllowed', tab: { id: 3 } });
  });

  it('says that there is nothing to read on a page of the browser', async () => {
    const { made, state } = follower();
    await made.switched({ id: 3, url: 'chrome://settings' });
    expect(state()).toEqual({ kind: 'noPage' });
  });
});
