import type { View } from './rig.ts';
import { until } from './until.ts';

const byId = (id: string): string => `[data-testid="${id}"]`;

const SET_VALUE = `const field = document.querySelector(args[0]);
  const proto = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(proto, 'value').set.call(field, args[1]);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));`;

/** What a test does with a page of the extension, in the words of a lead. */
export class DeskHand {
  readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  press(id: string): Promise<void> {
    return this.view.click(`${byId(id)}:not(:disabled)`);
  }

  has(id: string): Promise<boolean> {
    return this.view.run<boolean>(`return document.querySelector(args[0]) !== null;`, [byId(id)]);
  }

  text(id: string): Promise<string> {
    return this.view.run<string>(`return document.querySelector(args[0])?.innerText ?? '';`, [byId(id)]);
  }

  /** What stands in a field. */
  value(id: string): Promise<string> {
    return this.view.run<string>(`return document.querySelector(args[0])?.value ?? '';`, [byId(id)]);
  }

  /** Waits until an element says something. */
  async says(id: string, words: string | RegExp): Promise<void> {
    let last = '';
    const isSaid = async (): Promise<boolean> => {
      last = await this.text(id);
      return typeof words === 'string' ? last.includes(words) : words.test(last);
    };
    await until(`"${String(words)}" in ${id}`, isSaid, 30_000).catch((error: unknown) => {
      throw new Error(`${id} says "${last}"`, { cause: error });
    });
  }

  /** Types into a field, or picks from a list. */
  async type(id: string, text: string): Promise<void> {
    await until(id, () => this.has(id), 20_000);
    await this.view.run(SET_VALUE, [byId(id), text]);
  }

  /** Types into the first field of a label, as in the English interface. */
  async typeInto(label: string, text: string): Promise<void> {
    const mark = `const label = [...document.querySelectorAll('label')].find((each) => each.textContent === args[0]);
      if (label) document.getElementById(label.htmlFor).dataset.testid = 'typed';
      return Boolean(label);`;
    await until(`the field ${label}`, () => this.view.run<boolean>(mark, [label]));
    await this.type('typed', text);
  }

  /** Gives a file to a hidden file field. */
  async give(id: string, text: string, name = 'file.json'): Promise<void> {
    await until(id, () => this.has(id), 20_000);
    await this.view.run(
      `const input = document.querySelector(args[0]);
       const files = new DataTransfer();
       files.items.add(new File([args[1]], args[2], { type: 'application/json' }));
       input.files = files.files;
       input.dispatchEvent(new Event('change', { bubbles: true }));`,
      [byId(id), text, name],
    );
  }
}
