// npm run schema: writes the published JSON Schemas of the named modules of this folder anew.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import 'temporal-polyfill/full/global';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };
for (const name of process.argv.slice(2)) {
  const { module } = await runnerImport(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), options);
  for (const [file, schema] of Object.entries(module.schemas))
    writeFileSync(new URL(`../../public/${file}`, import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`);
}
