// npm run --silent advise < case.json: what a case gives, as JSON. Wrong input ends with 2 and one "path: code" a line on stderr.
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import 'temporal-polyfill/full/global';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// The program's own modules are loaded as its build loads them, found by folder.
const [input, { module }] = await Promise.all([
  text(process.stdin),
  runnerImport(fileURLToPath(new URL('command.ts', import.meta.url)), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  }),
]);
const answer = module.answer(input, Date.now());
if (answer.code === 0) process.stdout.write(`${JSON.stringify(answer.output, undefined, 2)}\n`);
else process.stderr.write(`${answer.faults.join('\n')}\n`);
process.exitCode = answer.code;
