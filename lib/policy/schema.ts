import * as v from 'valibot';
import { Authority } from './parts/authority';
import { Option } from './parts/catalog';
import { Checklist, Deadlines, FieldMapping, Phrases, Play, Reviews, Shop, TaughtPage, Tone } from './parts/desk';
import { Calendar, Entitlement, ExternalRoute, Zones } from './parts/entitlements';
import { CalendarDate, CountryCode, Text } from './parts/values';

export type { Option, Value } from './parts/catalog';
export type { Calendar, Clock, Entitlement, ExternalRoute, Ground } from './parts/entitlements';

/** The newest shape of the document. A file of a newer one is refused, one of an older one is migrated. */
export const SCHEMA = 3;

export const PolicyShape = v.strictObject({
  schema: v.literal(SCHEMA),
  version: v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall'), v.maxValue(1e9, 'tooLarge')),
  name: Text,
  /** Who answers for the document. */
  owner: v.optional(Text),
  updatedOn: CalendarDate,
  /** What this version changes and why, as who published it tells the others. */
  note: v.optional(Text),
  shops: v.pipe(v.array(Shop), v.minLength(1, 'empty')),
  fields: v.array(FieldMapping),
  authority: Authority,
  catalog: v.pipe(v.array(Option), v.minLength(1, 'empty')),
  entitlements: v.array(Entitlement),
  regions: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countryCode')), v.array(CountryCode)),
  externalRoutes: v.optional(v.array(ExternalRoute)),
  calendars: v.array(Calendar),
  zones: v.optional(Zones),
  deadlines: Deadlines,
  reviews: v.optional(Reviews),
  checklist: Checklist,
  plays: v.array(Play),
  phrases: Phrases,
  tone: Tone,
  taughtPages: v.array(TaughtPage),
});

/** The document that a team owns: who may give what, to whom, and what customers are entitled to. */
export type Policy = v.InferOutput<typeof PolicyShape>;
