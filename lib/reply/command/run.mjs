// npm run --silent tone < in.jsonl > out.jsonl: what drafts contain and what is wrong with their wording, one JSON object a line. A line that
// can't be judged is named on stderr; the others are answered, and the end is an error.
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// The program's own modules are loaded as its build loads them, found by folder.
const load = async (path) => {
  const { module } = await runnerImport(fileURLToPath(new URL(path, import.meta.url)), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
};
const [{ answerLine }, { rulesOf }] = await Promise.all([load('command.ts'), load('rules.ts')]);

const SAID = {
  notJson: 'is no JSON',
  notAnObject: 'is no JSON object',
  noDraft: 'has no "draft" text',
  noLanguage: 'has no "lang"',
  unknownLanguage: 'is in a language without wording rules',
};

/** Writes and waits while the reader of the other end is slower. */
const write = (text) =>
  process.stdout.write(text) ? undefined : new Promise((resolve) => process.stdout.once('drain', resolve));

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  const answer = await answerLine(line, rulesOf);
  if (answer.ok) await write(`${answer.value}\n`);
  else {
    console.error(`line ${number} ${SAID[answer.fault.reason]}`);
    process.exitCode = 1;
  }
}
