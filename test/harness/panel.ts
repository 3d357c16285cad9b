import type { Rig } from './rig.ts';
import { until } from './until.ts';

const byId = (id: string): string => `[data-testid="${id}"]`;

/** What a test does with the panel, in the words of an agent. Presses are counted. */
export class PanelHand {
  readonly rig: Rig;
  presses = 0;

  constructor(rig: Rig) {
    this.rig = rig;
  }

  /** Presses something by its test id. */
  async press(id: string): Promise<void> {
    this.presses += 1;
    await this.rig.panel.click(`${byId(id)}:not(:disabled)`);
  }

  /** Confirms a suggestion by its test id. */
  confirm(id: string): Promise<void> {
    return this.pressAt(`${byId(id)} button:first-child`);
  }

  /** Opens the other values of a fact, whether it is suggested or not. */
  open(id: string): Promise<void> {
    return this.pressAt(`${byId(id)} [aria-haspopup], button${byId(id)}`);
  }

  /** Says yes where the next best step asks about a guess. */
  async saysYes(): Promise<void> {
    const asks = async (): Promise<boolean> => (await this.attribute('next', 'data-code')) === 'confirmGuess';
    if (!(await asks())) return;
    await this.press('next-action');
    await until('the next step', async () => !(await asks()));
  }

  /** Presses an element by selector. */
  async pressAt(css: string): Promise<void> {
    this.presses += 1;
    await this.rig.panel.click(css);
  }

  /** Picks an entry of the open menu by its text. */
  async pick(text: string): Promise<void> {
    this.presses += 1;
    const entry = (): Promise<boolean> =>
      this.rig.panel.run<boolean>(
        `const item = [...document.querySelectorAll('[role^="menuitem"]')].find((each) => each.textContent.trim().startsWith(args[0]));
         if (item) item.dataset.pick = 'this';
         return Boolean(item);`,
        [text],
      );
    await until(`the entry ${text}`, entry);
    await this.rig.panel.click('[data-pick="this"]');
  }

  text(id: string): Promise<string> {
    return this.rig.panel.run<string>(`return document.querySelector(args[0])?.textContent ?? '';`, [byId(id)]);
  }

  /** An attribute of an element, empty where there is none. */
  attribute(id: string, name: string): Promise<string> {
    return this.rig.panel.run<string>(`return document.querySelector(args[0])?.getAttribute(args[1]) ?? '';`, [
      byId(id),
      name,
    ]);
  }

  has(id: string): Promise<boolean> {
    return this.rig.panel.run<boolean>(`return document.querySelector(args[0]) !== null;`, [byId(id)]);
  }

  /** Types into a field, or chooses in one, as the page would see it. */
  async type(id: string, text: string): Promise<void> {
    // Found and filled in one go: a panel that is still loading may show it anew in between.
    const fill = (): Promise<boolean> =>
      this.rig.panel.run<boolean>(
        `const field = document.querySelector(args[0]);
       if (!field) return false;
       Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, args[1]);
       field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
       return true;`,
        [byId(id), text],
      );
    await until(`the field ${id}`, fill);
  }

  /** Unfolds a section by the test id of its fold. What is read meanwhile may move it away under the mouse: then it is pressed again. */
  async unfold(id: string): Promise<void> {
    const isOpen = async (): Promise<boolean> => (await this.attribute(id, 'aria-expanded')) === 'true';
    await until(`the fold ${id}`, async () => {
      if (!(await this.has(id))) return false;
      if (!(await isOpen())) await this.press(id);
      return isOpen();
    });
  }

  /** Waits until the panel has the ticket of a customer with everything on it. */
  async sees(name: string): Promise<void> {
    await until(`${name} in the panel`, async () => (await this.text('customer-name')).includes(name));
    await until(`the history of ${name}`, () => this.has('history-line'));
  }

  /** Waits for a status. */
  async says(code: string): Promise<void> {
    let last = '';
    const isSaid = async (): Promise<boolean> => {
      last = await this.attribute('status', 'data-code');
      return last === code;
    };
    await until(`the status ${code}`, isSaid, 20_000).catch(async (error: unknown) => {
      const shown = await this.rig.panel.run<string>(`return document.body.innerText;`);
      throw new Error(`the panel says "${last}" and shows:\n${shown}`, { cause: error });
    });
  }

  /** All rows that a table of the store holds. */
  rows<T>(table: string): Promise<T[]> {
    return this.rig.panel.run<T[]>(
      `const done = (ask) => new Promise((resolve, reject) => { ask.onsuccess = () => resolve(ask.result); ask.onerror = () => reject(ask.error); });
       const db = await done(indexedDB.open('amends'));
       const rows = await done(db.transaction(args[0]).objectStore(args[0]).getAll());
       db.close();
       return rows;`,
      [table],
    );
  }

  /** Puts rows into a table of the store behind the panel's back. */
  async putRows(table: string, rows: object[]): Promise<void> {
    await this.rig.panel.run(
      `const db = await new Promise((resolve) => { const ask = indexedDB.open('amends'); ask.onsuccess = () => resolve(ask.result); });
       const write = db.transaction(args[0], 'readwrite');
       for (const row of args[1]) write.objectStore(args[0]).put(row);
       await new Promise((resolve) => { write.oncomplete = resolve; });
       db.close();`,
      [table, rows],
    );
  }

  /** Waits for a next best step. */
  async nextIs(code: string): Promise<void> {
    await until(`the next step ${code}`, async () => (await this.attribute('next', 'data-code')) === code);
  }

  /** Sets how replies are signed, as on the settings page. */
  async signAs(name: string): Promise<void> {
    const api = this.rig.browser === 'firefox' ? 'browser' : 'chrome';
    await this.rig.panel.run(
      `const { settings = {} } = await ${api}.storage.local.get('settings');
       await ${api}.storage.local.set({ settings: { ...settings, agentName: args[0] } });`,
      [name],
    );
    await until(
      'the signature',
      async () => !(await this.rig.panel.run<string>('return document.body.textContent')).includes('[your name?]'),
    );
  }
}
