// npm run --silent tone < in.jsonl > out.jsonl: what drafts contain and what is wrong with their wording, one JSON object a line. A line that
// can't be judged is named on stderr; the others are answered, and the end is an error.
import { createInterface } from 'node:readline';
import { createServer } from 'vite';

const root = new URL('../../../', import.meta.url).pathname;
const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  appType: 'custom',
  resolve: { alias: { '@': root } },
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { answerLine } = await server.ssrLoadModule('/lib/reply/command/command.ts');
const { loadTone } = await server.ssrLoadModule('/lib/languages/index.ts');

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
  const answer = await answerLine(line, loadTone);
  if (answer.ok) await write(`${answer.value}\n`);
  else {
    console.error(`line ${number} ${SAID[answer.reason]}`);
    process.exitCode = 1;
  }
}
await server.close();
