import { InputShape, OutputShape } from '@/lib/advice/command/shapes';
import { jsonSchema } from './jsonSchema';

/** The published schemas of the command, by the name of their file in `public/`. */
export const schemas = {
  'advise-input.schema.json': jsonSchema(InputShape, 'Amends: what `npm run advise` reads'),
  'advise-output.schema.json': jsonSchema(OutputShape, 'Amends: what `npm run advise` prints'),
};
