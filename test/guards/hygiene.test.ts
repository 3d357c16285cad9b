import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files, read, ROOT } from './files.ts';

const TOP = [
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];
const text = files('.', /\.(?:tsx?|mjs|json|md|css|html|sh|pl)$|(?:^|\/)\.[\w.-]+$|\.ci\/run$/);

describe('the project', () => {
  it('has nothing at its top but what belongs there', () => {
    const there = readdirSync(ROOT).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(there.filter((name) => !TOP.includes(name))).toEqual([]);
  });

  it('speaks of no machine, registry or session', () => {
    expect(text.length).toBeGreaterThan(200);
    const found = text
      .filter((path) => path !== 'test/guards/hygiene.test.ts')
      .filter((path) => /\/(?:work|farm|root)\/\w|\/home\/[a-z]|registry\.npmjs|"resolved": "http/.test(read(path)));
    expect(found).toEqual([]);
  });

  it('leaves the marks of a quote to the languages', () => {
    const screens = text.filter((path) => /^(?:components|entrypoints)\/.*\.tsx$/.test(path));
    expect(screens.length).toBeGreaterThan(100);
    expect(screens.filter((path) => /[“”„«»]/.test(read(path)))).toEqual([]);
  });

  it('has no test that is switched off, focused or empty', () => {
    const tests = files('test', /\.test\.tsx?$/).filter((path) => path !== 'test/guards/hygiene.test.ts');
    expect(tests.length).toBeGreaterThan(15);
    expect(tests.filter((path) => /\b(?:it|test|describe)\.(?:only|todo)\(|expect\(true\)/.test(read(path)))).toEqual(
      [],
    );
    expect(tests.filter((path) => !read(path).includes('expect'))).toEqual([]);
  });
});
