import * as v from 'valibot';
import type { Speech } from '@/lib/i18n/i18n';
import type { Change, Row } from '@/lib/policy/diff';
import { When } from '@/lib/policy/parts/conditions';
import { whenText } from './whenText';

/** Where the names of a field's values stand in the interface's texts; the others are among the words of this list. */
const GROUP_OF: Readonly<Record<string, string>> = {
  goals: 'goal',
  repairs: 'loss',
  promise: 'promiseKind',
  fact: 'fact',
  covers: 'fact',
  start: 'fact',
  stage: 'stage',
  talk: 'customerType',
  'value.fact': 'fact',
  'value.of': 'fact',
  'penalty.of': 'fact',
  'penalty.since': 'fact',
  'penalty.until': 'fact',
};

/** Texts that people wrote stand in quotation marks, at most so long. */
const QUOTED_LENGTH = 90;

const isPercent = (field: string): boolean => /percent/i.test(field);

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

function wordText(text: string, field: string, { t, has, format }: Speech): string {
  if (isDay(text)) return format.date(text);
  const key = `${GROUP_OF[field] ?? 'desk.changes.word'}.${text}`;
  if (!/^[\w-]+$/.test(text) || !has(key)) return t('desk.changes.quoted', { text: text.slice(0, QUOTED_LENGTH) });
  return t(key);
}

function numberText(value: number, { field, currency }: Change, { format }: Speech): string {
  if (currency !== undefined) return format.money({ minor: value, currency });
  return isPercent(field) ? format.percent(value) : format.number(value);
}

/** A value in words; empty for what can't be said in a line: a picture, a part with parts. */
function valueText(value: unknown, change: Change, speech: Speech): string {
  const { field } = change;
  if (field === 'picture' || value === undefined) return '';
  if (field === 'when' && v.is(When, value)) return whenText(value, speech);
  if (typeof value === 'number') return numberText(value, change, speech);
  if (typeof value === 'boolean') return speech.t(value ? 'fact.yes' : 'fact.no');
  if (typeof value === 'string') return wordText(value, field, speech);
  if (Array.isArray(value)) return speech.format.list(value.map((each) => valueText(each, change, speech) || '…'));
  // Of a part with parts only the word is told that says most: how its worth is reckoned, whether a step is asked for.
  const { by, use } = value as { by?: unknown; use?: unknown };
  const word = field === 'value' ? by : use;
  return typeof word === 'string' ? wordText(word, field, speech) : '';
}

/** What it is about: the option, the level, the region of an entitlement. Its kind is said where the name alone does not tell. */
function subjectOf({ rows, field }: Change, { t, has, language }: Speech): string {
  const names = rows.map(({ list, key, label }: Row, index) => {
    const shipped = list === 'checklist.changes' && has(`item.${key}.label`) ? t(`item.${key}.label`) : undefined;
    const name = label?.[language] ?? label?.en ?? shipped;
    const isRowItself = field === '' && index === rows.length - 1;
    const kind = t(`desk.changes.row.${list.replaceAll('.', '-')}`);
    return name === undefined || isRowItself ? `${kind} ${name ?? key}` : name;
  });
  return names.join(' · ');
}

/** The name under which a part stands: a kind of promise, a tier, a channel, else as it is written. */
function keyText(key: string, { t, has }: Speech): string {
  const group = ['promiseKind', 'tier', 'channel'].find((each) => has(`${each}.${key}`));
  return group === undefined ? key : t(`${group}.${key}`);
}

/** What of it: the field, with the language or the name that it is of. */
function fieldOf({ field, part, rows, language, key, kind }: Change, speech: Speech): string {
  const { t, has, format } = speech;
  if (field === '' && rows.length > 0 && kind !== 'moved') return '';
  const name = `desk.changes.field.${field.replaceAll('.', '-')}`;
  const word = has(name) ? t(name) : t(`desk.changes.part.${part}`);
  const of = [
    ...(language === undefined ? [] : [format.language(language)]),
    ...(key === undefined ? [] : [keyText(key, speech)]),
  ];
  return of.length > 0 ? `${word} (${of.join(', ')})` : word;
}

/** One change in words: what it is about, what of it, and the figures. */
export function changeText(change: Change, speech: Speech): { subject: string; field: string; figures: string } {
  const before = valueText(change.before, change, speech);
  const after = valueText(change.after, change, speech);
  const figures = before && after ? speech.t('desk.changes.fromTo', { before, after }) : after || before;
  return { subject: subjectOf(change, speech), field: fieldOf(change, speech), figures };
}
