import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { Option, Value } from '@/lib/policy/parts/catalog';
import { Condition, When } from '@/lib/policy/parts/conditions';
import { Calendar, Entitlement } from '@/lib/policy/parts/entitlements';
import { CalendarDate, CountryCode, Currency, Id, LanguageCode, Table, Text, Texts } from '@/lib/policy/parts/values';
import { PolicyShape } from '@/lib/policy/schema';

const parts = { CalendarDate, CountryCode, Currency, Id, LanguageCode, Table, Text, Texts };
const definitions = { ...parts, Calendar, Condition, Entitlement, Option, Value, When };

/**
 * The JSON Schema of the policy document, for editors and other programs. It says what a part looks like; what the parts say of each other
 * (ids that are used twice, limits that fall from level to level) is told by the check when the file is imported.
 */
export function policyJsonSchema(): JsonSchema {
  const { $schema, properties, ...rest } = toJsonSchema(PolicyShape, { definitions, errorMode: 'ignore' });
  return {
    $schema,
    title: 'Amends policy',
    description:
      'Who may give what, to whom, and what customers are entitled to. Amounts are whole numbers in the smallest unit of their currency (cents), days are ISO dates.',
    ...rest,
    properties: { $schema: { type: 'string', description: 'Where this schema is, for editors.' }, ...properties },
  };
}
