// npm run --silent facts < in.jsonl > out.jsonl: the facts of each text, a line for a line. A line that can't be read is named on stderr, the others
// are answered all the same, and the process ends with 2.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import 'temporal-polyfill/full/global';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// The program's own modules are loaded as its build loads them, found by folder.
const load = async (path) =>
  (
    await runnerImport(fileURLToPath(new URL(path, import.meta.url)), {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    })
  ).module;

const { readLine, languagesFor, factsOfText } = await load('command.ts');
const { languageMetas } = await load('../../languages/index.ts');
const lexiconOf = async (language) =>
  JSON.parse(await readFile(new URL(`../../languages/${language}/lexicon.json`, import.meta.url), 'utf8'));

const signs = languageMetas();
const lexicons = {};
const now = Date.now();
let number = 0;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (line.trim() === '') continue;
  const read = readLine(line);
  if (!read.ok) {
    process.stderr.write(`line ${number}: ${read.fault}\n`);
    process.exitCode = 2;
    continue;
  }
  for (const language of languagesFor(read.value, signs)) lexicons[language] ??= await lexiconOf(language);
  const text = `${JSON.stringify(factsOfText(read.value, { lexicons, signs, now }))}\n`;
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
