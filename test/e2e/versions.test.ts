import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey } from '@/lib/signing/keys';
import { isAdministrator, setManaged } from '../harness/administrators.ts';
import { DeskHand } from '../harness/desk.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { publicationBy, version } from '../make/team.ts';
import { BROWSERS } from './browsers.ts';

const team = await makeKey();
const published = (number: number, name: string): Promise<string> =>
  publicationBy(team, { policy: version(number, { name }), publishedAt: Date.now() });

/** The team's address: it gives the newest version, and says when there is nothing newer. */
async function serve() {
  const state = { text: '', etag: '"1"', answers: [] as number[] };
  const server: Server = createServer((request, response) => {
    const isKnown = request.headers['if-none-match'] === state.etag;
    state.answers.push(isKnown ? 304 : 200);
    response.writeHead(isKnown ? 304 : 200, { etag: state.etag, 'content-type': 'application/jose' });
    response.end(isKnown ? undefined : state.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { state, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/policy.jws` };
}

/** Has Chromium read again what its administrators have set; it does so by itself every quarter of an hour. */
async function reloadPolicies(rig: Rig): Promise<void> {
  await rig.goTo('chrome://policy');
  await rig.page.run(`chrome.send('reloadPolicies');`);
}

describe.skipIf(!isAdministrator()).each(BROWSERS)('newer versions come by themselves, in %s', (browser) => {
  let rig: Rig;
  let hand: DeskHand;
  let address: Awaited<ReturnType<typeof serve>>;
  let takeAway = (): void => undefined;

  beforeAll(async () => {
    address = await serve();
    address.state.text = await published(6, 'From the address');
    const managed = { teamKey: team.publicKey.x, policy: await published(5, 'From the administrators') };
    if (browser === 'firefox') takeAway = setManaged(browser, '', managed);
    rig = await startRig(browser);
    hand = new DeskHand(rig.page);
    if (browser === 'firefox') return;
    takeAway = setManaged(browser, new URL(rig.url('')).host, managed);
    await reloadPolicies(rig);
  });
  afterAll(async () => {
    takeAway();
    address.server.close();
    await rig.close();
  });

  it('from the administrators of the browser', async () => {
    await rig.goTo(rig.url('options.html#/team'));
    await hand.says('policy-in-use', 'From the administrators, version 5');
    expect(await hand.text('policy-origin')).not.toBe('');
  });

  it('from the team’s address, and nothing is loaded twice', async () => {
    await hand.type('policy-url', address.url);
    await hand.press('policy-url-set');
    await hand.says('policy-in-use', 'From the address, version 6');
    await hand.press('check-now');
    await hand.says('last-check', /\S/);
    await expect.poll(() => address.state.answers).toEqual([200, 304]);
  });

  it('but not what is older, and not what somebody else has signed', async () => {
    const other = await makeKey();
    address.state.etag = '"2"';
    address.state.text = await publicationBy(other, {
      policy: version(9, { name: 'Foreign' }),
      publishedAt: Date.now(),
    });
    await hand.press('check-now');
    await expect
      .poll(() => rig.page.run<string>(`return document.querySelector('[data-testid="last-check"]').dataset.outcome;`))
      .toBe('foreignKey');
    address.state.etag = '"3"';
    address.state.text = await published(4, 'Older');
    await hand.press('check-now');
    await expect
      .poll(() => rig.page.run<string>(`return document.querySelector('[data-testid="last-check"]').dataset.outcome;`))
      .toBe('older');
    expect(await hand.text('policy-in-use')).toContain('From the address, version 6');
  });
});
