import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { pause, until } from '../harness/until.ts';
import { startDisplay, type Display } from './display.ts';

const FOLDER = join(import.meta.dirname, '../pages/request-tracker/display-en');
const PROMPT_MS = 1500;

interface Recorded {
  url: string;
  answers: Record<string, { status: number; body: unknown }>;
}

const recorded = JSON.parse(readFileSync(join(FOLDER, 'recorded.json'), 'utf8')) as Recorded;
const { pathname, search } = new URL(recorded.url);

/** A helpdesk as it was recorded, on loopback: the shipped extension knows no other page that could be served here. */
async function serveRecorded(): Promise<Server> {
  const html = readFileSync(join(FOLDER, 'page.html'));
  const server = createServer(({ url = '' }, response) => {
    const answer = recorded.answers[url];
    if (url === pathname + search) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    else if (answer) {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('the extension as it is shipped, in Chromium with its own dialogs', () => {
  let display: Display;
  let server: Server;
  let rig: Rig;
  let hand: PanelHand;
  const origins = (): Promise<string[]> =>
    rig.panel.run('return (await chrome.permissions.getAll()).origins.filter((site) => !site.startsWith("chrome"));');
  const ask = async (): Promise<void> => {
    await hand.press('allow-site');
    await pause(PROMPT_MS);
  };

  beforeAll(async () => {
    display = await startDisplay();
    server = await serveRecorded();
    rig = await startRig('chromium', { mode: 'start', headless: false });
    hand = new PanelHand(rig);
    await rig.goTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}${search}`);
    await rig.openPanel();
  });
  afterAll(async () => {
    await rig?.close();
    server?.close();
    display?.close();
  });

  it('may read no site at first, and asks for the one beside it by name', async () => {
    expect(await origins()).toEqual([]);
    await until('the question', () => hand.has('allow-site'));
    expect(await hand.text('allow-site')).toContain('127.0.0.1');
    expect(await hand.has('customer-name')).toBe(false);
  });

  it('still may not when the browser’s question is declined', async () => {
    await ask();
    display.press('Escape');
    await pause(PROMPT_MS);
    expect(await origins()).toEqual([]);
    expect(await hand.has('allow-site')).toBe(true);
  });

  it('reads the ticket as soon as the browser’s question is answered with yes', async () => {
    await ask();
    display.press('Tab', 'Return');
    await until('the ticket', async () => (await hand.text('customer-name')) !== '');
    expect(await origins()).toEqual(['http://127.0.0.1/*']);
  });
});
