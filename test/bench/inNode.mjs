import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import 'temporal-polyfill/full/global';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a bench that needs no browser and prints its table. Its modules are built as the extension's are: one bundle, as it ships. */
export async function inNode(name) {
  const outDir = mkdtempSync(join(tmpdir(), 'amends-bench-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      build: { ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)), outDir, emptyOutDir: true, minify: true },
      ssr: { noExternal: true },
    });
    const { bench } = await import(pathToFileURL(join(outDir, `${name}.js`)).href);
    console.log(bench());
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
