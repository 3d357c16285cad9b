import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * The JSON Schema (draft 2020-12) of a shape as it is published: for editors and other programs. Checks that JSON Schema has no words for are left
 * out; the program itself makes them all.
 */
export const jsonSchema = (shape: GenericSchema, title: string): object => ({
  ...toJsonSchema(shape, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
  title,
});
