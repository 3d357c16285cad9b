import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the administrators of a Linux machine set what extensions are given: only root may write there. */
const FOLDERS = { chromium: '/etc/chromium/policies/managed', firefox: '/usr/lib/mozilla/managed-storage' };
const ADDON_ID = 'amends@amends.example';

/** True where this process may play the administrator. */
export const isAdministrator = (): boolean => process.getuid?.() === 0 && process.platform === 'linux';

/** Sets what a browser hands to the extension with this id. Gives back how to take it away again. */
export function setManaged(browser: 'chromium' | 'firefox', extensionId: string, data: object): () => void {
  const file = join(FOLDERS[browser], browser === 'chromium' ? 'amends-test.json' : `${ADDON_ID}.json`);
  const content =
    browser === 'chromium'
      ? { '3rdparty': { extensions: { [extensionId]: data } } }
      : { name: ADDON_ID, description: 'Set by the tests of Amends', type: 'storage', data };
  const wasThere = existsSync(dirname(file));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  return () => rmSync(wasThere ? file : dirname(file), { recursive: true, force: true });
}
