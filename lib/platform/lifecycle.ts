import { browser } from 'wxt/browser';

/** Calls back when the extension starts to live in a browser: installed, updated, or the browser was started. */
export function onStart(started: () => void): void {
  browser.runtime.onInstalled.addListener(started);
  browser.runtime.onStartup.addListener(started);
}
