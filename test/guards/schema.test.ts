import { describe, expect, it } from 'vitest';
import { policyJsonSchema } from '../schemas/policy.ts';
import { json } from './files.ts';

type Row = Record<string, unknown>;

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  propertyNames?: Node;
  items?: Node;
  oneOf?: Node[];
  const?: unknown;
  $defs?: Record<string, Node>;
}

const FILE = 'public/policy.schema.json';
const published = json<Node>(FILE);
const example = json<Row>('lib/policy/migrations/examples/3.json');

const has = (value: unknown, name: string): boolean => typeof value === 'object' && value !== null && name in value;

/** The words that tell an alternative from the others: `by: 'fixed'`. */
const tokens = (node: Node): [string, unknown][] =>
  Object.entries(node.properties ?? {}).flatMap(([name, inner]) =>
    inner.const === undefined ? [] : [[name, inner.const] as [string, unknown]],
  );

/** What was met on the way: the values of what is defined by name, and the alternatives that some value uses. */
interface Met {
  named: Map<string, unknown[]>;
  used: Set<string>;
}

/** A place that no value uses; an alternative that is written out at several places needs to be used at one of them. */
interface Unused {
  path: string;
  alternative?: string;
}

/** Places of the schema that none of the values uses. What is defined by name is looked at once, with the values of all its places. */
function unused(node: Node, values: readonly unknown[], path: string, met: Met): Unused[] {
  const { $ref, properties, additionalProperties, items, oneOf = [] } = node;
  const down = (inner: Node, own: readonly unknown[], name: string) => unused(inner, own, `${path}${name}`, met);
  if ($ref) met.named.set($ref, [...(met.named.get($ref) ?? []), ...values]);
  if (values.length === 0) return [{ path }];
  if (items) return down(items, values.flat(), '[]');
  if (typeof additionalProperties === 'object')
    return down(
      additionalProperties,
      values.flatMap((value) => Object.values(value as object)),
      '.*',
    );
  const alternatives = oneOf.flatMap((each): Unused[] => {
    const told = tokens(each);
    const own = values.filter((value) => told.every(([name, word]) => (value as Row)[name] === word));
    const alternative = JSON.stringify(each);
    if (own.length > 0) met.used.add(alternative);
    const name = `(${told.map(([, word]) => String(word)).join()})`;
    return own.length > 0 ? down(each, own, name) : [{ path: path + name, alternative }];
  });
  const parts = Object.entries(properties ?? {}).flatMap(([name, inner]) =>
    down(
      inner,
      values.filter((value) => has(value, name)).map((value) => (value as Row)[name]),
      `.${name}`,
    ),
  );
  return [...alternatives, ...parts];
}

/** The same for the whole document, definition by definition until nothing new is met. */
function unusedIn(schema: Node, document: unknown): string[] {
  const met: Met = { named: new Map(), used: new Set() };
  const own = unused(schema, [document], '', met);
  const inner = Object.entries(schema.$defs ?? {})
    .toSorted(([a], [b]) => depth(schema, a) - depth(schema, b))
    .flatMap(([name, node]) => unused(node, met.named.get(`#/$defs/${name}`) ?? [], name, met));
  return [...own, ...inner]
    .filter(({ alternative }) => alternative === undefined || !met.used.has(alternative))
    .map(({ path }) => path);
}

/** Definitions that others use come after these. */
function depth(schema: Node, name: string): number {
  const users = Object.entries(schema.$defs ?? {}).filter(
    ([other, node]) => other !== name && JSON.stringify(node).includes(`"#/$defs/${name}"`),
  );
  return users.length === 0 ? 0 : 1 + Math.max(...users.map(([other]) => depth(schema, other)));
}

describe('the published schema of the policy document', () => {
  it('is that of the program', () => {
    expect(Object.keys(published.properties ?? {}).length).toBeGreaterThan(15);
    expect(published, `${FILE} is out of date: npm run schema`).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });

  it('has an example that uses every part of it', () => {
    expect(unusedIn(published, { $schema: FILE, ...example }), 'use them in lib/policy/migrations/examples').toEqual(
      [],
    );
  });
});
