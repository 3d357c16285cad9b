import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPage } from '@/lib/platform/tabs';

const DESK = 'chrome-extension://amends/practice.html';

/** The tabs that have the page open: the browser looks at what stands before "#" only. */
const open = (...urls: string[]): void => {
  const tabs = urls.map((url, index) => ({ id: index + 1, windowId: 10 + index, url }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
};

describe('showing the page of a ticket', () => {
  const { tabs, windows } = fakeBrowser;
  beforeEach(() => {
    vi.spyOn(tabs, 'update').mockResolvedValue(undefined);
    vi.spyOn(tabs, 'create').mockResolvedValue(undefined);
    vi.spyOn(windows, 'update').mockResolvedValue(undefined);
  });

  it('leads an open tab to the ticket that is asked for, and brings its window up', async () => {
    open(`${DESK}#/101`);
    await showPage(`${DESK}#/102`);
    expect(tabs.query).toHaveBeenCalledWith({ url: DESK });
    expect(tabs.update).toHaveBeenCalledWith(1, { active: true, url: `${DESK}#/102` });
    expect(windows.update).toHaveBeenCalledWith(10, { focused: true });
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it('prefers the tab that has the very ticket, and loads nothing there', async () => {
    open(`${DESK}#/101`, `${DESK}#/102`);
    await showPage(`${DESK}#/102`);
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(windows.update).toHaveBeenCalledWith(11, { focused: true });
  });

  it('leaves an open page where it is when the address names no place in it', async () => {
    open('https://rt.example/Ticket/Display.html?id=7#txn-9');
    await showPage('https://rt.example/Ticket/Display.html?id=7');
    expect(tabs.update).toHaveBeenCalledWith(1, { active: true });
  });

  it('takes a new tab when no tab has the page', async () => {
    open();
    await showPage(`${DESK}#/102`);
    expect(tabs.create).toHaveBeenCalledWith({ url: `${DESK}#/102` });
    expect(tabs.update).not.toHaveBeenCalled();
  });
});
