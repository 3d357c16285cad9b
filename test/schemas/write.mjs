// npm run schema:advise: writes the published JSON Schemas of a module of this folder anew.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import 'temporal-polyfill/full/global';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = fileURLToPath(new URL(`${process.argv[2]}.ts`, import.meta.url));
const { module } = await runnerImport(file, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
for (const [name, schema] of Object.entries(module.schemas))
  writeFileSync(new URL(`../../public/${name}`, import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`);
