import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, ROOT } from './files.ts';

const span = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `R${from + index}`);
/** The rules of the handbook that the talk, the checklist and the wording follow. */
const RULES = [...span(1, 39), ...span(54, 62), ...span(64, 69), 'R76', 'R77', 'R85', 'R86', 'R87'];

const rows = read('test/cases/rules.md')
  .split('\n')
  .filter((line) => /^\| R\d/.test(line))
  .map((line) => {
    const [, rule = '', , where = '', test = '', title = ''] = line.split('|').map((cell) => cell.trim());
    return { rule, where: where.replaceAll('`', ''), test: test.replaceAll('`', ''), title };
  });

describe('the table of rules', () => {
  it('has each rule once', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(RULES);
  });

  it.each(rows)('$rule names code that is there, and a test that is', ({ where, test, title }) => {
    expect(existsSync(join(ROOT, where)), where).toBe(true);
    expect(title.length).toBeGreaterThan(3);
    expect(read(test)).toContain(title);
  });
});
