import { fileURLToPath } from 'node:url';
import 'temporal-polyfill/full/global';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a bench that needs no browser and prints its table. Its modules are loaded as the build loads them. */
export async function inNode(name) {
  const { module } = await runnerImport(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  console.log(module.bench());
}
