import { FieldMapping } from '../policy/parts/desk';
import type { Policy } from '../policy/schema';

type Mappings = Policy['fields'];
type MappedFact = Mappings[number]['fact'];

/** The facts that a field of the helpdesk can hold. */
const MAPPED_FACTS: readonly MappedFact[] = FieldMapping.entries.fact.options;

/** Each fact with the names that fields of it have. */
export const mappedFacts = (fields: Mappings): { fact: MappedFact; labels: string[] }[] =>
  MAPPED_FACTS.map((fact) => ({
    fact,
    labels: fields.filter((field) => field.fact === fact).map(({ label }) => label),
  }));

/** The mappings with other names for one fact, in the place of those that it had. */
export function withLabels(fields: Mappings, fact: MappedFact, labels: readonly string[]): Mappings {
  const place = fields.findIndex((field) => field.fact === fact);
  const before = place < 0 ? fields : fields.slice(0, place);
  const after = place < 0 ? [] : fields.slice(place).filter((field) => field.fact !== fact);
  return [...before, ...labels.map((label) => ({ label, fact })), ...after];
}
