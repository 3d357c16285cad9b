import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../../schemas/advise';

const PUBLIC = join(import.meta.dirname, '../../../../public');

describe('the published schemas of the command', () => {
  it.each(Object.entries(schemas))('%s is up to date: else run `npm run schema:advise`', (name, schema) => {
    expect(JSON.parse(readFileSync(join(PUBLIC, name), 'utf8'))).toEqual(schema);
  });
});
