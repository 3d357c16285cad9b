import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { makeSmallDisk } from '../harness/smallDisk.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const disk = makeSmallDisk(400);
if (!disk)
  console.warn('SKIPPED: a disk can’t be made full here (mounting needs root), so what happens then was not tested');
afterAll(() => disk?.remove());

describe.runIf(disk).each(BROWSERS)('on a full disk, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const notes = async (): Promise<string[]> =>
    (await hand.rows<{ kind: string; by: { id: string }; text?: string }>('journal'))
      .filter(({ kind, by }) => kind === 'noteAdded' && by.id !== 'practice')
      .map(({ text = '' }) => text);
  const write = async (text: string): Promise<void> => {
    await hand.type('note', text);
    await hand.press('add-note');
  };
  const open = async (): Promise<void> => {
    await rig.goTo(rig.url('practice.html#/102'));
    await rig.openPanel();
    await hand.sees('Daniel Okafor');
    await hand.unfold('notes-fold');
  };

  beforeAll(async () => {
    rig = await startRig(browser, { home: disk?.folder });
    hand = new PanelHand(rig);
    await open();
    await write('Kept before');
    await until('the first note', async () => (await notes()).length === 1);
  });
  afterAll(() => rig?.close());

  it('says that a note was not stored, and keeps what was typed', async () => {
    disk?.fill();
    const long = 'Lost? '.repeat(100);
    await write(long);
    await hand.says('notStored');
    expect(await hand.text('status')).toMatch(/disk|storage/i);
    expect(await rig.panel.run<number>(`return document.querySelector('[data-testid="note"]').value.length;`)).toBe(
      long.length,
    );
    expect(await notes()).toEqual(['Kept before']);
  });

  it('stores again as soon as there is room', async () => {
    disk?.free();
    await write('Kept after');
    await until('the second note', async () => (await notes()).length === 2);
    expect(await notes()).toEqual(['Kept before', 'Kept after']);
  });

  it('has lost nothing of what it took, after a restart', async () => {
    await rig.restart();
    await open();
    expect(await notes()).toEqual(['Kept before', 'Kept after']);
  });
});
