import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, findBlocks } from '@/lib/approval/block';
import { signed } from '@/lib/signing/jws';
import { makeKey } from '@/lib/signing/keys';

const key = await makeKey();
const jws = await signed('request', { wants: 'Деньги назад — «сейчас»', more: 'x'.repeat(900) }, key);
const other = await signed('answer', { decision: 'approved' }, key);
const text = blockText('request', jws, ['Anna asks the team lead: 100.00 EUR', 'Due: tomorrow']);
const found = [{ kind: 'request', jws }];

describe('the text block of a request', () => {
  it('begins with words for people and keeps its lines short', () => {
    expect(
      text.startsWith('Anna asks the team lead: 100.00 EUR\nDue: tomorrow\n\n-----BEGIN AMENDS REQUEST-----\n'),
    ).toBe(true);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(64);
    expect(findBlocks(text)).toEqual(found);
  });

  const manglers: [what: string, mangle: (text: string) => string][] = [
    ['quoted', (t) => t.replaceAll('\n', '\n> ')],
    ['quoted twice', (t) => t.replaceAll('\n', '\n>> > ')],
    ['wrapped at 40', (t) => t.replaceAll(/(.{40})/g, '$1\n')],
    ['wrapped in words', (t) => t.replaceAll(/\n/g, ' ')],
    ['joined to one line', (t) => t.replaceAll('\n', '')],
    ['in Windows lines', (t) => t.replaceAll('\n', '\r\n')],
    ['with non-breaking spaces', (t) => t.replaceAll(' ', '\u00a0').replaceAll('\n', '\n\u00a0')],
    ['with trimmed and blank lines', (t) => t.replaceAll('\n', '   \n\n')],
    ['with soft hyphens', (t) => t.replaceAll(/(.{17})/g, '$1\u00ad')],
    ['with marks of direction', (t) => t.replaceAll('\n', '\u200f\n\u202b')],
    ['with joiners', (t) => t.replaceAll(/(.{9})/g, '$1\u200b')],
    ['with a byte order mark', (t) => `\ufeff${t}`],
    ['as text of HTML', (t) => `<p>${t.replaceAll('\n', '<br>\n')}</p>`],
    ['with entities', (t) => t.replaceAll('\n', '\n&gt;&nbsp;')],
    ['with hyphens that do not break', (t) => t.replaceAll('-', '\u2011')],
    ['in the midst of a mail', (t) => `Hello,\nplease see below -- thanks\n\n${t}\n-- \nAnna\n-----Original-----\n`],
  ];

  it.each(manglers)('is found %s', (_what, mangle) => {
    expect(findBlocks(mangle(text))).toEqual(found);
  });

  it('is found among others, each once', () => {
    const answer = blockText('answer', other, []);
    expect(findBlocks(`${text}\n${answer}\n> ${text.replaceAll('\n', '\n> ')}`)).toEqual([
      ...found,
      { kind: 'answer', jws: other },
    ]);
  });

  it('is not hidden by a frame that was cut off before it', () => {
    expect(findBlocks(`-----BEGIN AMENDS REQUEST-----\neyJh\n${text}`)).toEqual(found);
    expect(findBlocks('-----END AMENDS REQUEST-----\n-----BEGIN AMENDS ANSWER-----\n')).toEqual([]);
  });

  it('has a frame that nobody can fake from within its head', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('-----BEGIN AMENDS ANSWER-----', '-----END AMENDS REQUEST-----', 'x\n-----BEGIN AMENDS'),
            fc.constantFrom('BEGIN', 'AMENDS', 'ANSWER-----', 'eyJh.eyJi.c', '----', 'END').map((word) => `${word} `),
          ),
        ),
        (parts) => {
          expect(findBlocks(blockText('request', jws, [parts.join(''), parts.join('\n')]))).toEqual(found);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is looked for without failing in whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
        expect(findBlocks(`${noise}\n${text}\n${noise}`)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['dashes', '-'.repeat(2_000_000)],
    ['beginnings', '-----BEGIN AMENDS REQUEST-----\n'.repeat(60_000)],
    ['ends', '-----END AMENDS REQUEST-----\n'.repeat(60_000)],
    ['spaces', ' '.repeat(2_000_000)],
    ['open tags', '<div '.repeat(400_000)],
    ['letters in a frame', `-----BEGIN AMENDS ANSWER-----${'A'.repeat(2_000_000)}-----END AMENDS ANSWER-----`],
  ])('is looked for in millions of %s', (_what, hostile) => {
    const blocks = findBlocks(hostile);
    expect(blocks.every((block) => block.jws.length <= 24_001)).toBe(true);
    expect(blocks.length).toBeLessThanOrEqual(1);
  });

  it('is looked for in at most twenty blocks of one text', () => {
    const many = Array.from({ length: 200 }, (_, index) => blockText('answer', `${other}${index}`.slice(3), []));
    expect(findBlocks(many.join('\n')).length).toBeLessThanOrEqual(20);
  });
});
