// npm run schema: writes the JSON Schema of the policy document anew from the schema that the program checks by.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT, run } from './harness/setup.mjs';

const FILE = join(ROOT, 'public/policy.schema.json');

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  resolve: { alias: { '@': ROOT } },
  server: { middlewareMode: true, ws: false, watch: null },
});
const { policyJsonSchema } = await server.ssrLoadModule('/test/make/jsonSchema.ts');
writeFileSync(FILE, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
await server.close();
run('oxfmt', [FILE]);
