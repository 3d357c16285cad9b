import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechProvider } from '@/components/ui/speech';
import { screens } from '@/entrypoints/options/screen';
import { publishToTeam } from '@/entrypoints/options/publishing';
import { TeamDesk } from '@/entrypoints/options/teamDesk';
import { refreshTeamRoom, teamRoom } from '@/entrypoints/options/teamRoom';
import { speak } from '@/lib/i18n/i18n';
import { writeItem } from '@/lib/platform/storage';
import { introductionText } from '@/lib/team/introduction';
import { joinFileText } from '@/lib/team/joining';
import { makeKey } from '@/lib/signing/keys';
import { cardBy } from '../../make/team';

// The page of the tests has bytes of its own making, which the signing library does not take for bytes.
globalThis.Uint8Array = new TextEncoder().encode('').constructor as Uint8ArrayConstructor;

// Nor does it know locks; one window needs none.
Object.defineProperty(navigator, 'locks', { value: { request: <T,>(_name: string, work: () => T): T => work() } });

const saved = new Map<string, string>();
vi.mock('@/lib/platform/files', () => ({ saveFile: (name: string, text: string) => saved.set(name, text) }));
vi.mock('@/lib/signing/protectedFile', async (original) => {
  const real = await original<typeof import('@/lib/signing/protectedFile')>();
  // The real cost of a key's file has a test of its own.
  return {
    ...real,
    protectedFile: (secret: JsonWebKey, passphrase: string) => real.protectedFile(secret, passphrase, 2),
  };
});

const speech = await speak('en', 'UTC', 'desk');
const Screen = screens.find(({ id }) => id === 'team')?.Body ?? (() => null);
let root: Root;

const find = <E extends HTMLElement>(id: string): E => {
  const found = document.querySelector<E>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`nothing named ${id} in: ${document.body.textContent}`);
  return found;
};
const has = (id: string): boolean => document.querySelector(`[data-testid="${id}"]`) !== null;
const seen = (): string => document.body.textContent;
/** Waits until it is so, letting React draw meanwhile. */
async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`not so: ${seen()}`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
}
const press = (id: string): void => act(() => find(id).click());
function type(id: string, text: string): void {
  const field = find<HTMLInputElement>(id);
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function choose(id: string, text: string): void {
  const input = find<HTMLInputElement>(id);
  Object.defineProperty(input, 'files', { value: [{ text: async () => text }], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

async function openScreen(): Promise<TeamDesk> {
  const desk = await TeamDesk.open();
  await refreshTeamRoom();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <SpeechProvider speech={speech}>
        <Screen desk={desk} />
      </SpeechProvider>,
    ),
  );
  await until(() => has('own-fingerprint'));
  return desk;
}

async function makeTeam(): Promise<TeamDesk> {
  const desk = await openScreen();
  type('team-name', 'Lamp shop');
  type('lead-name', 'Olga');
  type('passphrase', 'four plain words here');
  type('passphrase-again', 'four plain words here');
  press('make-team');
  await until(() => teamRoom.getState().canPublish);
  return desk;
}

beforeEach(() => {
  fakeBrowser.reset();
  saved.clear();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

describe('the screen of team and keys', { timeout: 60_000 }, () => {
  it('makes a team, whose key is saved at once, and signs the lead’s own card', async () => {
    await makeTeam();
    expect([...saved.keys()].some((name) => name.endsWith('.age'))).toBe(true);
    await until(() => find('own-level').textContent.includes('signed by the team'));
    expect(find('own-team').textContent).toBe('Lamp shop');
    expect(find('person').textContent).toContain('Olga');
  });

  it('wants a passphrase that is long enough and written twice alike', async () => {
    await openScreen();
    type('team-name', 'Lamp shop');
    type('lead-name', 'Olga');
    type('passphrase', 'short');
    type('passphrase-again', 'short');
    expect(find<HTMLButtonElement>('make-team').disabled).toBe(true);
    type('passphrase', 'four plain words here');
    type('passphrase-again', 'four plain w');
    expect(seen()).not.toContain('not the same');
    type('passphrase-again', 'four plein');
    expect(seen()).toContain('not the same');
    expect(find<HTMLButtonElement>('make-team').disabled).toBe(true);
  });

  it('publishes, makes a card for an introduction, and marks who has left', async () => {
    const desk = await makeTeam();
    expect(await publishToTeam(desk.store.getState().current.policy)).toEqual({ ok: true });
    await until(() => find('policy-origin').textContent.includes('published by Olga'));
    const anna = await makeKey();
    type('introduction', await introductionText({ name: 'Anna', agentId: 'anna', key: anna.publicKey }));
    await until(() => has('issue-card'));
    press('issue-card');
    await until(() => find('issued-to').textContent.includes('Anna'));
    expect(saved.get('Anna-join.json')).toContain('"amends": "join"');
    expect(has('people-pending')).toBe(true);
    act(() => document.querySelector<HTMLElement>('[aria-label="Anna has left"]')?.click());
    press('confirm-left');
    await until(() => teamRoom.getState().team.revoked.length > 0);
    press('publish-people');
    await until(() => !has('people-pending'));
    expect([...saved.keys()].filter((name) => name.endsWith('.jws'))).toHaveLength(2);
  });

  it('gives the team another key', async () => {
    const desk = await makeTeam();
    const before = teamRoom.getState().team.teamKey;
    press('rotate');
    type('passphrase', 'five other plain words here');
    type('passphrase-again', 'five other plain words here');
    press('rotate-now');
    await until(() => teamRoom.getState().team.teamKey?.x !== before?.x && teamRoom.getState().canPublish);
    expect(desk.store.getState().settings.level).toBe(1);
    expect(teamRoom.getState().standing).toMatchObject({ name: 'Olga', isSigned: true });
  });

  it('says why a policy, a join file or a key’s file is refused', async () => {
    await makeTeam();
    choose('policy-file', '{"schema": 1,');
    await until(() => has('policy-faults') && find('policy-faults').textContent.includes('not JSON'));
    choose('policy-file', 'a.b.c');
    await until(() => find('policy-faults').textContent.includes('not signed'));
    choose('join-file', '{"amends":"join"}');
    await until(() => has('join-fault') && find('join-fault').textContent.includes('teamKey'));
  });

  it('asks before it joins another team, with both fingerprints', async () => {
    await makeTeam();
    const { ownKey } = teamRoom.getState();
    const other = await makeKey();
    const own = { publicKey: ownKey!, privateKey: other.privateKey };
    const card = await cardBy(other, own, { issuedAt: Date.now() - 1000, expiresAt: Date.now() + 1e9, level: 2 });
    choose('join-file', joinFileText({ teamName: 'Other shop', teamKey: other.publicKey, card }));
    await until(() => has('other-team'));
    expect(find('other-team').textContent.match(/\d{5}( \d{5}){4}/g)).toHaveLength(2);
    press('join-other');
    await until(() => find('own-team').textContent === 'Other shop');
    expect(teamRoom.getState().canPublish).toBe(false);
  });

  it('opens the team’s key from its file, and says when the passphrase is wrong', async () => {
    await makeTeam();
    const file = [...saved].find(([name]) => name.endsWith('.age'))![1];
    act(() => root.unmount());
    const team = teamRoom.getState().team;
    const { keepTeamKey } = await import('@/lib/platform/keyStore');
    await keepTeamKey(await makeKey());
    await writeItem('team', team);
    await openScreen();
    choose('key-file', file);
    await until(() => has('key-passphrase'));
    type('key-passphrase', 'wrong words');
    press('open-key');
    await until(() => has('key-fault') && find('key-fault').textContent.includes('does not fit'));
    type('key-passphrase', 'four plain words here');
    press('open-key');
    await until(() => teamRoom.getState().canPublish);
  });
});
