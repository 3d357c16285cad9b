// npm run --silent tone < in.jsonl > out.jsonl: what drafts contain and what is wrong with their wording, one JSON object a line. A line that
// can't be judged is named on stderr, the others are answered, and the end is 2.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const languages = fileURLToPath(new URL('../../languages/', import.meta.url));

// The program's own modules are loaded as its build loads them.
const { module } = await runnerImport(fileURLToPath(new URL('command.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
const rules = new Map(
  readdirSync(languages)
    .filter((language) => existsSync(`${languages}${language}/tone.json`))
    .map((language) => [language, JSON.parse(readFileSync(`${languages}${language}/tone.json`, 'utf8'))]),
);

const SAID = {
  notJson: 'is no JSON',
  notAnObject: 'is no JSON object',
  noDraft: 'has no "draft" text',
  noLanguage: 'has no "lang"',
  unknownLanguage: `is in a language without wording rules (there are ${[...rules.keys()].join(', ')})`,
};

/** Writes, and waits while the other end is slower. */
const write = (text) =>
  process.stdout.write(text) ? undefined : new Promise((resolve) => process.stdout.once('drain', resolve));

process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  const answer = module.answerLine(line, (language) => rules.get(language));
  if (answer.ok) await write(`${answer.value}\n`);
  else {
    process.stderr.write(`line ${number} ${SAID[answer.fault.reason]}\n`);
    process.exitCode = 2;
  }
}
